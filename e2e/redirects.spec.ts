import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { type APIResponse, expect, test } from "playwright/test";

/** `posts/2024-08-12-news31.md` was `/attention/31`. */
const legacyPath = "/attention/31";
const permalink = "/posts/news31";
const hangulPath = `/posts/${hangulSlug()}`;

function hop(response: APIResponse): string {
  return `${response.status()} ${response.headers().location ?? ""}`.trim();
}

for (const written of [
  legacyPath,
  `${legacyPath}/`,
  `${legacyPath}.html`,
  `${legacyPath}/index.html`,
  "/%61ttention/31",
  "/Attention/31",
]) {
  test(`${written} leads to the article in one permanent hop`, async ({ request }) => {
    expect(hop(await request.get(written, { maxRedirects: 0 }))).toBe(`308 ${permalink}`);
    const followed = await request.get(written);
    expect(new URL(followed.url()).pathname).toBe(permalink);
    expect(followed.status()).toBe(200);
  });
}

for (const written of [legacyPath, `${legacyPath}/`, "/%61ttention/31/"]) {
  test(`${written} takes the query along`, async ({ request }) => {
    const query = "?utm=x&a=1&a=2&q=%ED%95%9C%EA%B8%80";
    expect(hop(await request.get(written + query, { maxRedirects: 0 }))).toBe(`308 ${permalink}${query}`);
  });
}

test("a fragment stays with the reader", async ({ page }) => {
  await page.goto(`${legacyPath}#note`);
  await expect(page).toHaveURL(new RegExp(`${permalink}#note$`));
});

const composed = encodeURI(hangulPath);
const decomposed = encodeURI(hangulPath.normalize("NFD"));

test("a Hangul permalink answers in either letter case of its encoding", async ({ baseURL }) => {
  expect(await askRaw(baseURL, composed)).toBe("200");
  expect(
    await askRaw(
      baseURL,
      composed.replace(/%../g, (code) => code.toLowerCase()),
    ),
  ).toBe("200");
});

for (const [form, written] of [
  ["in NFD", decomposed],
  ["in NFD with a trailing slash", `${decomposed}/`],
  ["with a trailing slash", `${composed}/`],
] as const) {
  test(`a Hangul permalink ${form} leads to its own form in one hop`, async ({ baseURL }) => {
    expect(await askRaw(baseURL, `${written}?a=1`)).toBe(`308 ${composed}?a=1`);
  });
}

for (const unknown of ["/attention/311", "/attention", "/no/such/page/", "/%zz", "/%ED%95"]) {
  test(`${unknown} is not found`, async ({ baseURL }) => {
    expect(await askRaw(baseURL, unknown)).toBe("404");
  });
}

test("the site's own pages have no trailing slash", async ({ request }) => {
  expect(hop(await request.get("/about/", { maxRedirects: 0 }))).toBe("308 /about");
  expect(hop(await request.get("/categories/?a=1", { maxRedirects: 0 }))).toBe("308 /categories?a=1");
});

/** Of any article whose file name holds Hangul. */
function hangulSlug(): string {
  const names = readdirSync("posts", { recursive: true, encoding: "utf8" }).sort();
  const slugs = names.flatMap(
    (name) => /\d{4}-\d{2}-\d{2}-([^/]*[가-힣][^/]*)\.mdx?$/.exec(name.normalize("NFC"))?.[1] ?? [],
  );
  if (slugs[0] === undefined) throw new Error("No article under posts/ has a Hangul file name.");
  return slugs[0];
}

/** Asks for a path exactly as written; Playwright's own requests would parse it first. */
function askRaw(baseURL: string | undefined, path: string): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = ""] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
      const status = head.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length);
      resolve(`${status} ${/^location: (.*)$/im.exec(head)?.[1] ?? ""}`.trim());
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  });
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { articlePath, categoryPath, tagPath } from "../lib/content/addresses/urls.ts";
import type { Article } from "../lib/content/article.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import { builtSite, type SiteToBuild } from "./built-sites.ts";
import { startServer } from "./start-server.ts";

// A site of which the build renders next to nothing, as it does of a large one.
test.describe.configure({ mode: "serial" });

const site: SiteToBuild = {
  name: "on-demand",
  env: { ATTENTION_PRERENDER: "1" },
  prepare: async (folder) => {
    const settings = join(folder, "site.config.ts");
    writeFileSync(
      settings,
      readFileSync(settings, "utf8").replace(/redirectBudget: [^}]*\}/, "redirectBudget: 0"),
    );
    const file = join(folder, (await articleWithoutOldAddresses()).file);
    const addresses = "redirect_from: [/posts/old-name, /2020/old-name/]";
    writeFileSync(file, readFileSync(file, "utf8").replace(/^---\n/, `---\n${addresses}\n`));
  },
};
let root = "";
let origin = "";
let stop = () => {};
let moved: Article;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  moved = await articleWithoutOldAddresses();
  root = await builtSite(site);
  ({ origin, stop } = await startServer(root, { ...process.env, ...site.env }));
});

test.afterAll(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

test("a page is light from its first reader on, and does what its policy allows", async ({ page }) => {
  const { articles } = await siteContent();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  const answer = await page.goto(`${origin}${articlePath(articles.at(-2)?.slug ?? "")}`);
  const html = (await answer?.text()) ?? "";
  expect(html).toContain("</article>");
  expect(html).not.toContain("__next_f");
  expect(refused).toEqual([]);
});

test("articles and lists that the build left out are the pages that it would have rendered", async ({
  browser,
  baseURL,
}) => {
  const { articles, categories, tags } = await siteContent();
  const paths = [
    ...articles.slice(1).map(({ slug }) => articlePath(slug)),
    ...tags.slice(1, 4).map(({ slug }) => tagPath(slug)),
    ...categories.slice(1, 3).map(({ slug }) => categoryPath(slug)),
  ];
  // Text needs no script, the first reader's neither.
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const path of paths) {
    const article = page.locator("main");
    await page.goto(origin + path);
    const onDemand = await article.innerHTML();
    await page.goto(baseURL + path);
    expect(onDemand, path).toBe(await article.innerHTML());
  }
  await page.close();
});

test("an old address below the articles' own leads on in one permanent hop", async ({ request }) => {
  for (const old of ["/posts/old-name", "/posts/old-name/", "/posts/old-name.html", "/2020/old-name"]) {
    const answer = await request.get(origin + old, { maxRedirects: 0 });
    expect([old, answer.status(), answer.headers().location]).toEqual([old, 308, articlePath(moved.slug)]);
  }
});

test("it takes its query along, another one each time, and is kept by no cache", async ({ request }) => {
  for (const query of ["?utm=x&a=1&a=2", "?q=%ED%95%9C%EA%B8%80", ""]) {
    for (const old of ["/posts/old-name", "/posts/old-name/", "/2020/old-name"]) {
      const answer = await request.get(origin + old + query, { maxRedirects: 0 });
      expect([old, answer.headers().location]).toEqual([old, articlePath(moved.slug) + query]);
      expect(answer.headers()["cache-control"] ?? "no-store").toBe("no-store");
    }
  }
});

test("addresses that nobody has lead to the words that say so, and leave nothing on the disk", async ({
  page,
}) => {
  const before = keptFiles();
  const kinds = [
    "/posts/*",
    "/posts/*.md",
    "/tags/*",
    "/tags/*/page/1",
    "/categories/*/feed.xml",
    "/authors/*",
  ];
  for (const kind of [...kinds, "/series/*", "/archive/*", "/guide/*"]) {
    for (let number = 0; number < 5; number++) {
      const path = kind.replace("*", `no-such-${number}`);
      const answer = await page.request.get(origin + path, { maxRedirects: 0 });
      expect([path, answer.status(), answer.headers()["cache-control"]]).toEqual([path, 404, "no-store"]);
    }
  }
  expect(keptFiles()).toEqual(before);
  await page.goto(`${origin}/posts/no-such-article`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.notFoundTitle);
});

test("no page leaves a payload that nobody asks for", () => {
  const files = readdirSync(join(root, ".next/server"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.rsc$|\.segments/.test(file))).toEqual([]);
});

function keptFiles(): string[] {
  return readdirSync(join(root, ".next/server"), { recursive: true, encoding: "utf8" })
    .filter((file) => /route-cache/.test(file))
    .sort();
}

async function articleWithoutOldAddresses(): Promise<Article> {
  const { articles } = await siteContent();
  const found = articles.findLast(({ legacyPaths }) => legacyPaths.length === 0);
  if (found === undefined) throw new Error("Every article has old addresses.");
  return found;
}

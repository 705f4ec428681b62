import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "playwright/test";
import { searchUrl } from "../../lib/search/search-query.ts";
import { text } from "../../lib/site/text.ts";
import { draft, scheduled } from "./unpublished-articles.ts";

for (const { slug, title } of [draft, scheduled]) {
  test(`“${title}” is nowhere`, async ({ request }) => {
    expect((await request.get(`/posts/${slug}`, { maxRedirects: 0 })).status()).toBe(404);
    for (const path of ["/", "/feed.xml", "/sitemap.xml", "/llms.txt", searchUrl({ text: title })]) {
      expect(await (await request.get(path)).text(), path).not.toContain(`/posts/${slug}`);
    }
  });
}

test("editors' page is not there for readers, and search engines may come", async ({ request }) => {
  expect((await request.get("/preview", { maxRedirects: 0 })).status()).toBe(404);
  expect((await request.get("/")).headers()["x-robots-tag"]).toBeUndefined();
  expect(await (await request.get("/robots.txt")).text()).toContain("Allow: /");
});

test("a feed is kept by the CDN for as long as the deployment is there, and by readers for minutes", async ({
  request,
}) => {
  await request.get("/feed.xml");
  const headers = (await request.get("/feed.xml")).headers();
  expect(headers["x-emulator-cache"]).toBe("kept");
  expect(headers["cache-control"]).toBe("public, max-age=300");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the front page leads to an article, and the search answers", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("main").locator('a[href^="/posts/"]').first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(searchUrl({ text: "모델" }));
    await expect(page.getByRole("main").locator('a[href^="/posts/"]').first()).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(text.search.titleOf("모델")));
  });
});

test("functions take along packages and what the build wrote, and of the repository what is named for them", () => {
  const folder = join(process.env.VERCEL_REPOSITORY ?? "", ".vercel/output/functions");
  const configs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => basename(name) === ".vc-config.json",
  );
  const taken = configs.flatMap((name) => {
    const { filePathMap = {} } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return Object.keys(filePathMap);
  });
  const others = taken.filter((name) => !/^(?:node_modules|\.next|\.lookups|\.search)\//.test(name));
  const isNamed = (name: string) => name.endsWith(".csv") || name.startsWith("site/");
  expect([...new Set(others)].filter((name) => !isNamed(name))).toEqual([]);
});

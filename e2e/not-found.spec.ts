import { readFile } from "node:fs/promises";
import { articlePath, categoryPath, homePath, previewPath } from "../lib/content/addresses/urls.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, test } from "./console-and-requests.ts";

const { articles, categories } = await siteContent();
const category = categoryPath(categories[0]?.slug ?? "");

const unknown = [
  "/no-such-page",
  "/없는/쪽.html",
  "/posts/no-such-article",
  "/posts/없는-기사",
  "/posts/no-such-article.md",
  articlePath(articles[0]?.slug ?? "").replace("/posts/", "/POSTS/"),
  "/categories/no-such-category",
  "/categories/no-such-category/page/2",
  "/categories/no-such-category/feed.xml",
  `${category}/page/999`,
  `${category}/page/0`,
  `${category}/page/01`,
  "/authors/no-such-author",
  "/authors/no-such-author/page/1",
  "/tags/없는-태그",
  "/tags/없는-태그/page/1",
  "/tags/없는-태그/feed.json",
  "/series/no-such-series",
  "/archive/1066",
  "/archive/a",
  "/guide/no-such-page",
  "/sitemaps/999.xml",
  "/SEARCH",
  // Next's own, which are answers and no addresses.
  "/404",
  "/500",
  "/_not-found",
  "/_global-error",
  // Only where editors review.
  previewPath,
];

/** Of the build that is served: ours, or what Vercel was given of it (`npm run test:vercel`). */
const builtPage =
  process.env.VERCEL_REPOSITORY === undefined
    ? ".next/server/app/_not-found.html"
    : `${process.env.VERCEL_REPOSITORY}/.vercel/output/static/404.html`;

test("an unknown address answers 404 with a page that leads on", async ({ page }) => {
  test.setTimeout(300_000);
  for (const path of unknown) {
    const response = await page.goto(path);
    expect.soft(response?.status(), path).toBe(404);
    await expect.soft(page.locator("html"), path).toHaveAttribute("lang", site.language);
    await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveText(text.notFoundTitle);
    await page.getByRole("main").locator(`a[href="${homePath}"]`).first().click();
    await expect(page, path).toHaveURL(homePath);
  }
});

for (const path of unknown) {
  test(`${path} answers in place with the page of the build, and no cache keeps it`, async ({ request }) => {
    const page = await readFile(builtPage, "utf8");
    for (const query of ["", "?a=1"]) {
      const answer = await request.get(path + query, { maxRedirects: 0 });
      expect(answer.status()).toBe(404);
      expect(answer.headers()).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": expect.stringContaining("no-store"),
      });
      expect(await answer.text()).toBe(page);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page that does not exist says so and leads on", async ({ page }) => {
    const response = await page.goto("/no-such-page");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.notFoundTitle);
    await expect(page.getByRole("main").getByRole("link", { name: text.home })).toBeVisible();
  });
});

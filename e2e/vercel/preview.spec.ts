import { expect, test } from "playwright/test";
import { text } from "../../lib/site/text.ts";
import { draft, scheduled } from "./unpublished-articles.ts";

test("search engines stay out", async ({ request }) => {
  expect((await request.get("/")).headers()["x-robots-tag"]).toBe("noindex");
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Disallow: \/$/m);
});

test("a draft is shown, and marked as one", async ({ page }) => {
  const response = await page.goto(`/posts/${draft.slug}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.draft + draft.title);
  await expect(page.getByText(text.draft, { exact: true })).toBeVisible();
});

test("a scheduled article is shown too, and its old address leads to it", async ({ request }) => {
  expect((await request.get(`/posts/${scheduled.slug}`)).status()).toBe(200);
  const old = await request.get(scheduled.legacyPath, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([308, `/posts/${scheduled.slug}`]);
});

test("there is a page for editors", async ({ page }) => {
  const response = await page.goto("/preview");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.preview.title);
});

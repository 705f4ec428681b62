import { categoriesPath, categoryPath } from "../lib/content/addresses/urls.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import { expect, test } from "./console-and-requests.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false });

test("on a phone the menu opens and closes without JavaScript", async ({ page }) => {
  await page.goto("/");
  const sidebar = page.locator("#_sidebar");
  await expect(sidebar).toBeHidden();

  await page.getByRole("button", { name: text.menu, exact: true }).tap();
  await expect(sidebar.getByRole("navigation", { name: text.categories })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sidebar).toBeHidden();

  await page.getByRole("button", { name: text.menu, exact: true }).tap();
  await sidebar.getByRole("button", { name: text.closeMenu }).tap();
  await expect(sidebar).toBeHidden();
});

test("on a phone the menu leads to a category", async ({ page }) => {
  const [category] = (await siteContent()).categories;
  await page.goto("/");
  await page.getByRole("button", { name: text.menu, exact: true }).tap();
  const categories = page.locator("#_sidebar").getByRole("navigation", { name: text.categories });
  await categories.locator(`a[href="${category ? categoryPath(category.slug) : categoriesPath}"]`).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(category?.label ?? text.categories);
});

test("on a phone nothing is wider than the screen", async ({ page }) => {
  const { listed } = await siteContent();
  for (const { slug } of listed) {
    await page.goto(`/posts/${encodeURIComponent(slug)}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, slug).toBeLessThanOrEqual(0);
  }
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false });

  test("the sidebar stands beside the text, and nothing opens it", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#_sidebar")).toBeVisible();
    await expect(page.getByRole("banner").getByText(text.menu, { exact: true })).toHaveCount(2);
    for (const menu of await page.getByRole("banner").getByText(text.menu, { exact: true }).all()) {
      await expect(menu).toBeHidden();
    }
  });
});

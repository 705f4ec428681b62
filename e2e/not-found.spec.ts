import { categoryPath, homePath, previewPath } from "../lib/content/urls.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, test } from "./console-and-requests.ts";

const unknown = [
  "/no-such-page",
  "/없는/쪽.html",
  "/posts/no-such-article",
  "/posts/없는-기사",
  "/categories/no-such-category",
  "/categories/no-such-category/page/2",
  `${categoryPath((await siteContent()).categories[0]?.slug ?? "")}/page/999`,
  `${categoryPath((await siteContent()).categories[0]?.slug ?? "")}/page/0`,
  "/authors/no-such-author",
  "/tags/없는-태그",
  "/archive/1066",
  "/guide/no-such-page",
  // Only where editors review.
  previewPath,
];

for (const path of unknown) {
  test(`${path} answers 404 with a page that leads on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", site.language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.notFoundTitle);
    await page.getByRole("main").locator(`a[href="${homePath}"]`).first().click();
    await expect(page).toHaveURL(homePath);
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

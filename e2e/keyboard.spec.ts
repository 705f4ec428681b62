import { articlePath } from "../lib/content/addresses/urls.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

test("the first Tab shows a link that skips to the text", async ({ page }) => {
  const [article] = (await siteContent()).listed;
  await page.goto(articlePath(article?.slug ?? ""));
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: text.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("an article is reached and opened with Tab and Enter, and the focus is always visible", async ({
  page,
}) => {
  await page.goto("/");
  const firstLink = page.getByRole("main").locator('a[href^="/posts/"]').first();
  const href = await firstLink.getAttribute("href");
  await tabTo(page, `main a[href="${href}"]`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

/** Presses Tab until `selector` has the focus; each element on the way must show that it has it. */
async function tabTo(page: Page, selector: string) {
  const furthest = 60;
  for (let presses = 0; presses < furthest; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    await expect(focused).toBeInViewport();
    await expect(focused).not.toHaveCSS("outline-style", "none");
    if (await focused.evaluate((element, wanted) => element.matches(wanted), selector)) return;
  }
  throw new Error(`${furthest} presses of Tab did not reach ${selector}.`);
}

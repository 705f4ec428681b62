import { expect, test } from "playwright/test";

test("a reader's page does not start Next's client runtime", async ({ page }) => {
  await page.goto("/", { waitUntil: "load" });
  // Next's client entry makes `window.next`; when it is back, the alias in next.config.ts no longer takes.
  expect(await page.evaluate(() => "next" in window)).toBe(false);
});

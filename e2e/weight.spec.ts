import { expect, test } from "playwright/test";

test("a reader's page does not start Next's client runtime", async ({ page }) => {
  await page.goto("/", { waitUntil: "load" });
  // Next's client entry makes `window.next`; when it is back, the alias in next.config.ts no longer takes.
  expect(await page.evaluate(() => "next" in window)).toBe(false);
});

test("a reader's page carries its text once, and only the scripts that start", async ({ page }) => {
  const html = await (await page.request.get("/")).text();
  // Left by scripts/finish-build.ts, should a version of Next write it otherwise.
  expect(html).not.toContain("__next_f");
  await page.goto("/", { waitUntil: "networkidle" });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => "encodedBodySize" in entry)
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(scripts).toBeLessThan(20_000);
});

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { templates } from "./templates.ts";

const pages = await templates();
const widths = { phone: 390, desktop: 1280 };

for (const colorScheme of ["light", "dark"] as const) {
  for (const [device, width] of Object.entries(widths)) {
    test.describe(`${colorScheme}, ${device}`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } });

      for (const { name, path } of pages) {
        test(`${name}: axe finds nothing`, async ({ page }) => {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
            ),
          ).toEqual([]);
        });
      }
    });
  }
}

test.describe("at 320 pixels and with text twice as large", () => {
  for (const { name, path } of pages) {
    test(`${name}: nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await sideways(page)).toBe(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      for (const width of [640, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sideways(page), `${width}`).toBe(0);
      }
    });
  }
});

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

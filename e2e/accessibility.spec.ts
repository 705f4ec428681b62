import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { templates } from "./templates.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const schemes = ["light", "dark"] as const;
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 844 } };

// One load for all ways to look at a page: scheme and width are matters of the style sheet.
for (const { name, path } of await templates()) {
  test(`${name}: axe finds nothing, and nothing scrolls sideways`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(path);
    for (const colorScheme of schemes) {
      for (const [device, size] of Object.entries(screens)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        expect.soft(await violations(page), `${colorScheme}, ${device}`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
    // With text twice as large.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    for (const width of [640, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page), `${width}`).toBe(0);
    }
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  // A page has no frames until the reader asks for one, and of what is right no list is needed: half of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(rules);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

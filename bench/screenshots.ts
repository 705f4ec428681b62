/**
 * Takes the pictures that the README shows: one page of the main templates of the build, on a phone and on a desktop,
 * light and dark.
 *
 *   npm run build && npx tsx bench/screenshots.ts
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import sharp from "sharp";
import { templates } from "../e2e/templates.ts";
import { prepareBrowser } from "../scripts/setup/browser.mjs";
import { withBuiltSite } from "./built-site.ts";

const folder = "docs/screenshots";
const wanted = [
  "front page",
  "article with formulas and code",
  "legacy article",
  "category",
  "search results",
  "not found",
];
const devices = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: (await prepareBrowser()) || undefined });
try {
  const pages = (await templates()).filter(({ name }) => wanted.includes(name));
  await withBuiltSite(async (origin) => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const [device, viewport] of Object.entries(devices)) {
        const context = await browser.newContext({
          colorScheme,
          viewport,
          locale: "ko-KR",
          timezoneId: "Asia/Seoul",
        });
        for (const { name, path } of pages) {
          const page = await context.newPage();
          await page.goto(origin + path, { waitUntil: "networkidle" });
          // A palette of 256 colours makes a third of the file, which every clone downloads.
          await sharp(await page.screenshot())
            .png({ palette: true })
            .toFile(join(folder, `${name.replaceAll(" ", "-")}-${device}-${colorScheme}.png`));
          await page.close();
        }
        await context.close();
      }
    }
  });
} finally {
  await browser.close();
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";
import {
  aboutPath,
  archivePath,
  feedPath,
  guidePagePath,
  homePath,
  seriesIndexPath,
} from "../lib/content/addresses/urls.ts";
import { text } from "../lib/site/text.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

const builtFiles = ".next/static/chunks";

/** The syntax that Safari 15.4 and Chrome 99 know. */
const ecmaVersion = 2021;

test("the scripts that readers get are written in the syntax of the oldest browsers", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".js")) scripts.push(await response.text());
  });
  await page.goto(homePath);
  await page.getByRole("banner").locator("[data-search-link]").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) {
    expect(() => parse(script, { ecmaVersion, sourceType: "module" })).not.toThrow();
    // Safari reads them from 16.4 on, and refuses the whole file before.
    expect(script).not.toMatch(/\(\?<[=!]/);
  }
});

test("the stylesheets need nothing newer where they have nothing older", async () => {
  const names = (await readdir(builtFiles)).filter((name) => name.endsWith(".css"));
  expect(names).not.toEqual([]);
  for (const name of names) {
    const css = await readFile(join(builtFiles, name), "utf8");
    // Safari 17.5, 16.5 and 17.
    for (const newer of ["light-dark(", "&", "translate:"])
      expect([name, css.includes(newer)]).toEqual([name, false]);
    // Safari 17.4 reads what a sign is called; before, it needs the sign alone.
    const named = [...css.matchAll(/content:("[^"]*") ?\/ ?""/g)].filter(
      ([whole]) => whole !== 'content:""/""',
    );
    for (const [, sign] of named) expect(css).toContain(`content:${sign}`);
  }
});

test.describe("without the Popover API", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false });

  test.beforeEach(({ page }) => withoutPopovers(page));

  test("the menu is a link to the sidebar, which has the site's pages", async ({ page }) => {
    await page.goto(homePath);
    await expect(page.getByRole("button", { name: text.menu, exact: true })).toBeHidden();
    const sidebar = page.locator("#_sidebar");
    await page.getByRole("link", { name: text.menu, exact: true }).tap();
    await expect(page).toHaveURL("/#_sidebar");
    await expect(sidebar).toBeInViewport();
    for (const path of [aboutPath, archivePath, seriesIndexPath, feedPath(homePath, "xml")])
      await expect(sidebar.locator(`a[href="${path}"]`).last()).toBeVisible();
    await expect(sidebar.getByRole("button", { name: text.closeMenu })).toBeHidden();
  });

  test("a term shows its explanation when it is pressed", async ({ page }) => {
    await page.goto(guidePagePath("glossary"));
    const note = page.locator(".glossary-note").first();
    await expect(note).toBeHidden();
    await page.locator(".glossary-word").first().tap();
    await expect(note).toBeVisible();
  });
});

test("the arrow keys go through the dialog without checkVisibility", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, "checkVisibility"));
  await page.goto(homePath);
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("link").first()).toBeFocused();
});

/** What a browser makes of a page that knows neither the attributes nor the selector. */
async function withoutPopovers(page: Page) {
  await page.route("**/*", async (route) => {
    const type = route.request().resourceType();
    if (type !== "document" && type !== "stylesheet") return route.continue();
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body:
        type === "document"
          ? body.replace(/ popover(target(action)?)?="/gi, ' data-unknown$1="')
          : body.replaceAll(":popover-open", ":unknown-pseudo"),
    });
  });
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "playwright/test";
import { homePath, searchPath } from "../lib/content/addresses/urls.ts";
import { searchUrl } from "../lib/search/search-query.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import { startServer } from "./start-server.ts";

const query = (await siteContent()).categories[0]?.label ?? "";

test("a query that the network loses is told of, and asked again by a button", async ({ page, context }) => {
  await page.goto(searchPath);
  await field(page).focus();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await field(page).fill(query);
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toHaveText(text.search.script.failed);
  await expect(page.getByRole("main").getByText(text.search.script.failed).last()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: text.search.script.retry }).click();
  await expect(page.locator(".search-hit").first()).toBeVisible();
  // The button is gone: the reader is where the search began.
  await expect(field(page)).toBeFocused();
});

test("the header's link leads to the search page when the dialog can't be loaded", async ({ page }) => {
  await page.goto(homePath, { waitUntil: "networkidle" });
  await page.route("**/_next/static/**", (route) => route.abort());
  await page.getByRole("banner").getByRole("link", { name: text.search.open }).click();
  await expect(page).toHaveURL(searchPath);
});

test.describe("a site whose search index", () => {
  test.describe.configure({ mode: "serial" });
  const root = mkdtempSync(join(tmpdir(), "attention-no-index-"));
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let origin: string;

  test.beforeAll(async () => {
    // The same build, seen from a folder that has everything but the index.
    for (const name of readdirSync(".")) {
      if (name !== ".search") symlinkSync(join(process.cwd(), name), join(root, name));
    }
    server = await startServer(root);
    ({ origin } = server);
  });

  test.afterAll(() => {
    server?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test("is missing says so, with ways on, and the page lives", async ({ page }) => {
    await expectUnavailable(page, origin);
  });

  test("is damaged says so too", async ({ page }) => {
    mkdirSync(join(root, ".search"));
    writeFileSync(join(root, ".search/index.db"), "이것은 색인이 아닙니다. ".repeat(500));
    await expectUnavailable(page, origin);
  });

  test("is there again answers again, without a restart", async ({ page }) => {
    rmSync(join(root, ".search"), { recursive: true });
    symlinkSync(join(process.cwd(), ".search"), join(root, ".search"));
    await page.goto(origin + searchUrl({ text: query }));
    await expect(page.locator(".search-hit").first()).toBeVisible();
  });
});

async function expectUnavailable(page: Page, origin: string) {
  const response = await page.goto(origin + searchUrl({ text: query }));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: text.search.unavailableTitle })).toBeVisible();
  await expect(field(page)).toHaveValue(query);

  // Typing on meets the same message, which is said aloud.
  await field(page).fill(`${query} `);
  await field(page).fill(`${query}!`);
  await expect(page.getByRole("main").getByRole("status")).toHaveText(text.search.unavailableTitle);
  await page.getByRole("main").getByRole("link", { name: text.archive }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.archive);
}

function field(page: Page) {
  return page.getByRole("textbox", { name: text.search.title });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "playwright/test";
import { slugify } from "../lib/content/addresses/slug.ts";
import { type SmokeTargets, smokeTargets } from "../lib/desk/review/smoke.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";

/*
 * Smoke tests of a deployment: `PREVIEW_TARGETS` names the file that says what a pull request changed, and
 * `playwright.preview.config.ts` where it is deployed. Without them they look at the newest articles of the local build.
 */

const isPreview = (process.env.PREVIEW_URL ?? "") !== "";
const { pages, redirects } = await targets();

test.beforeEach(async ({ page, baseURL }) => {
  await askOnlyTheSite(page, new URL(baseURL ?? "").origin);
});

// What is still on its way when a test ends, such as a picture below the fold, is nobody's failure.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

test("첫 화면이 열립니다", async ({ page }) => {
  const complaints = listen(page);
  await page.goto("/");
  await expect(page.getByRole("banner").getByText(site.name, { exact: true })).toBeVisible();
  await keepScreenshot(page, "첫 화면");
  expect(complaints).toEqual([]);
});

if (isPreview) {
  test("검색 엔진에 실리지 않습니다", async ({ page, request, baseURL }) => {
    const robots = await page.goto("/robots.txt");
    const rules = (await robots?.text()) ?? "";
    const home = await request.get(baseURL ?? "", { headers: bypass(), maxRedirects: 0 });
    const headers = home.headers();
    expect(/^Disallow: \/$/m.test(rules) || /noindex/.test(headers["x-robots-tag"] ?? "")).toBe(true);
  });
}

if (!isPreview) {
  test("독자에게는 편집 링크가 보이지 않습니다", async ({ page }) => {
    await page.goto(pages[0]?.path ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation", { name: text.editLinks.label })).toHaveCount(0);
  });
}

for (const { title, path } of pages) {
  test(`${decodeURI(path)} ‘${title}’ 기사가 열리고 이미지가 모두 표시됩니다`, async ({ page }) => {
    const complaints = listen(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title.trim());
    expect(await brokenImages(page)).toEqual([]);
    await keepScreenshot(page, title);
    expect(complaints).toEqual([]);
  });
}

for (const { from, to } of redirects) {
  test(`이전 주소 ${from} 접속 시 기사로 이동합니다`, async ({ page, baseURL }) => {
    const address = new URL(from, baseURL);
    expect(address.origin).toBe(new URL(baseURL ?? "").origin);
    const response = await page.request.fetch(address.href, { headers: bypass(), maxRedirects: 0 });
    expect([301, 308]).toContain(response.status());
    expect(new URL(response.headers().location ?? "", baseURL).pathname).toBe(to);
  });
}

async function targets(): Promise<SmokeTargets> {
  const file = process.env.PREVIEW_TARGETS;
  if (file) return JSON.parse(readFileSync(file, "utf8"));
  const { listed } = await siteContent();
  return smokeTargets(listed.slice(0, 2).map((after) => ({ kind: "added", after })));
}

/** What lets a test through Vercel's protection of previews; nobody but the preview is shown it. */
function bypass(): Record<string, string> {
  const secret = process.env.VERCEL_AUTOMATION_BYPASS_SECRET ?? "";
  return secret === "" ? {} : { "x-vercel-protection-bypass": secret };
}

/**
 * The host's own toolbar is no part of the site; other hosts are asked for nothing. A redirect is not followed with the
 * secret in hand: a preview may lead anywhere.
 */
async function askOnlyTheSite(page: Page, origin: string) {
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (new URL(request.url()).origin !== origin) return route.abort();
    const headers = { ...request.headers(), ...bypass(), "x-vercel-skip-toolbar": "1" };
    return route.fulfill({ response: await route.fetch({ headers, maxRedirects: 0 }) });
  });
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** Addresses of images that a reader who scrolls to the end does not get to see. */
function brokenImages(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const images = Array.from(document.querySelectorAll<HTMLImageElement>("main img"));
    for (const image of images) image.loading = "eager";
    await Promise.allSettled(images.map((image) => image.decode()));
    return images
      .filter(({ naturalWidth }) => naturalWidth === 0)
      .map(({ currentSrc, src }) => currentSrc || src);
  });
}

/** Where people find it by the article's name: in the folder that the workflow hands over, if it names one. */
async function keepScreenshot(page: Page, name: string) {
  const file = `${slugify(name).slice(0, 80)}.png`;
  const folder = process.env.PREVIEW_SCREENSHOTS;
  await page.screenshot({ fullPage: true, path: folder ? join(folder, file) : test.info().outputPath(file) });
}

import sharp from "sharp";
import { articlePath, correctionsPath, feedPath, pagePath } from "../lib/content/addresses/urls.ts";
import { siteIcons } from "../lib/server/site-icons.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import { siteTheme } from "../lib/site/theme.ts";
import { hexOf } from "../lib/theme/parse-theme.ts";
import { shades } from "../lib/theme/tokens.ts";
import site from "../site.config.ts";
import { expect, test } from "./console-and-requests.ts";

const { listed, pages } = await siteContent();

for (const shade of shades) {
  test(`the page, its theme colour and the feed's style have the theme's colours, ${shade}`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme: shade });
    await page.goto("/");
    const shown = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { r, g, b } = await sharp({
      create: { width: 1, height: 1, channels: 3, background: hexOf(siteTheme(), "paper", shade) },
    })
      .raw()
      .toBuffer()
      .then(([r, g, b]) => ({ r, g, b }));
    expect(shown).toBe(`rgb(${r}, ${g}, ${b})`);
    const themeColour = page.locator(`meta[name="theme-color"][media*="${shade}"]`);
    await expect(themeColour).toHaveAttribute("content", hexOf(siteTheme(), "paper", shade));
    expect(await (await request.get("/feed.css")).text()).toContain(hexOf(siteTheme(), "accent", shade));
  });
}

test("every icon that the head and the manifest name is there, in its size", async ({ page, request }) => {
  await page.goto("/");
  const named = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const { icons } = (await (await request.get("/manifest.webmanifest")).json()) as {
    icons: { src: string }[];
  };
  for (const path of new Set([...named, ...icons.map(({ src }) => src), ...Object.keys(siteIcons)])) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const size = Object.entries(siteIcons).find(([name]) => name === path)?.[1].size;
    if (size === undefined || path.endsWith(".ico")) continue;
    expect(await sharp(await response.body()).metadata(), path).toMatchObject({ width: size, height: size });
  }
});

test("every page of site/pages is in the footer, and only at its own address", async ({ page, request }) => {
  await page.goto("/");
  const footer = page.getByRole("contentinfo");
  for (const { listed: isListed, path, title } of pages) {
    await expect(footer.getByRole("link", { name: title, exact: true })).toHaveCount(isListed ? 1 : 0);
    expect((await request.get(pagePath(path))).status(), path).toBe(200);
    for (const other of [`${pagePath(path)}/`, `${pagePath(path)}.html`]) {
      const answer = await request.get(other, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location], other).toEqual([308, pagePath(path)]);
    }
    expect((await request.get(`${pagePath(path)}/none`)).status()).toBe(404);
  }
  expect(await (await request.get("/no-such-page-here")).text()).toContain(text.notFoundTitle);
});

test("the masthead is in the footer and, as a table, on the page about the newspaper", async ({ page }) => {
  const { email } = site.masthead;
  test.skip(email === undefined, "This newspaper names no address.");
  await page.goto("/about");
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("link", { name: email })).toHaveAttribute("href", `mailto:${email}`);
  const masthead = page.getByRole("region", { name: text.masthead.label });
  await expect(masthead.getByRole("term").first()).toHaveText(text.masthead.title);
  await expect(masthead.getByRole("definition").first()).toHaveText(site.masthead.title ?? site.name);
});

test("the page about privacy says what the settings do", async ({ page }) => {
  await page.goto("/privacy");
  const facts = page.getByRole("region", { name: text.privacy.title });
  const { analytics } = site;
  await expect(facts).toContainText(
    analytics === undefined ? text.privacy.notCounted : new URL(analytics.script).hostname,
  );
});

test("a reader reaches the form for mistakes by keyboard, with the article in it", async ({ page }) => {
  const [article] = listed;
  test.skip(article === undefined || (site.repository ?? site.masthead.email) === undefined);
  await page.goto(articlePath(article?.slug ?? ""));
  const link = page.getByRole("link", { name: text.reportMistake });
  await link.focus();
  await expect(link).toBeFocused();
  const href = (await link.getAttribute("href")) ?? "";
  expect(decodeURIComponent(href)).toContain(`${site.url}${articlePath(article?.slug ?? "")}`);
});

test("all corrections are on one page, the newest first, and in its feeds", async ({ page, request }) => {
  await page.goto(correctionsPath);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.corrections);
  const count = listed.flatMap(({ corrections }) => corrections).length;
  await expect(page.getByRole("main").locator("time")).toHaveCount(count);
  for (const format of ["xml", "json"] as const) {
    const response = await request.get(feedPath(correctionsPath, format));
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(`${site.url}${feedPath(correctionsPath, format)}`);
  }
});

import { readableAddress } from "../lib/content/addresses/readable-address.ts";
import { articlePath, seriesPath } from "../lib/content/addresses/urls.ts";
import type { Article } from "../lib/content/article.ts";
import { siteContent } from "../lib/site/content.ts";
import { relatedArticles } from "../lib/site/related-articles.ts";
import { text } from "../lib/site/text.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

const words = text.readingAids;

test("the table of contents marks the section that is being read", async ({ page }) => {
  await page.goto(articlePath((await firstArticle(({ body }) => /^## /m.test(body))).slug));
  const contents = page.getByRole("navigation", { name: text.tableOfContents });
  const links = contents.getByRole("link");
  await links.last().click();
  await expect(contents.locator('[aria-current="location"]')).toHaveText(
    (await links.allTextContents()).slice(-1),
  );
});

test("a footnote opens beside its reference with Enter, and Escape gives the focus back", async ({
  page,
}) => {
  await page.goto(articlePath((await firstArticle(({ body }) => body.includes("[^1]:"))).slug));
  const reference = page.locator("a[data-footnote-ref]").first();
  await reference.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: `${words.footnote} 1` });
  await expect(note).toBeInViewport();
  await expect(note).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(reference).toBeFocused();

  await reference.click();
  await note.getByRole("link", { name: words.footnoteInList }).click();
  await expect(page.locator("[data-footnotes] li").first()).toBeInViewport();
});

test("an image opens large from the keyboard and closes again", async ({ page }) => {
  await page.goto(articlePath((await firstArticle(({ body }) => body.includes("<Figure"))).slug));
  const button = page.getByRole("button", { name: words.enlarge }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  await expect(dialog.getByRole("button", { name: words.close })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("code is copied by a button that says so", async ({ page }) => {
    await page.goto(articlePath((await firstArticle(({ body }) => body.includes("```python"))).slug));
    const block = page.locator("[data-code]").first();
    await block.getByRole("button", { name: words.copyCode }).click();
    await expect(page.getByRole("status")).toHaveText(words.copied);
    expect(await clipboard(page)).toBe(await block.locator("pre").textContent());
  });

  test("the address that is copied is the canonical one, in letters", async ({ page }) => {
    const { slug } = await firstArticle(({ share }) => share);
    await page.goto(`${articlePath(slug)}?utm_source=test`);
    await page.getByRole("button", { name: words.copyLink }).click();
    await expect(page.getByRole("status")).toHaveText(words.linkCopied);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    const copied = await clipboard(page);
    expect(copied).toBe(readableAddress(canonical ?? ""));
    expect(new URL(copied).href).toBe(canonical);
  });
});

test("a part leads to its series, which lists the parts in reading order", async ({ page }) => {
  const content = await siteContent();
  const article = await firstArticle((each) => (content.seriesPlaceOf(each)?.parts.length ?? 0) > 1);
  const place = content.seriesPlaceOf(article);
  await page.goto(articlePath(article.slug));
  await page
    .getByRole("navigation", { name: place?.label })
    .getByRole("link", { name: place?.label })
    .click();
  await expect(page).toHaveURL(seriesPath(place?.slug ?? ""));
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(
    place?.parts.map(({ title }) => title) ?? [],
  );
});

test("related articles are those that the index finds", async ({ page }) => {
  const content = await siteContent();
  const article = await firstArticle((each) => relatedArticles(content, each).length > 0);
  await page.goto(articlePath(article.slug));
  const related = page.getByRole("region", { name: text.related });
  await expect(related.getByRole("heading", { level: 3 })).toHaveText(
    relatedArticles(content, article).map(({ title }) => title),
  );
});

test("a list says how long ago an article of this week came out, and keeps the whole date", async ({
  page,
}) => {
  const { publishedAt } = await firstArticle(() => true);
  await page.clock.setFixedTime(Date.parse(publishedAt) + 3 * 60 * 60 * 1000);
  await page.goto("/");
  const time = page.getByRole("main").locator(`time[datetime="${publishedAt}"]`).first();
  await expect(time).toHaveText("3시간 전");
  await expect(time).toHaveAttribute("title", /\d{4}년/);
});

test("on paper there is the article and nothing around it", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(articlePath((await firstArticle(({ sources }) => sources.length > 0)).slug));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  // A word of the text that has an explanation is one on the screen, and plain text on paper.
  await expect(page.getByRole("button").and(page.locator(":not(.glossary-word)"))).toHaveCount(0);
  const after = await page
    .locator("main a.external")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("http");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a footnote leads to the list, and the lead image to its file", async ({ page }) => {
    const { slug } = await firstArticle(
      ({ body, leadImage }) => body.includes("[^1]:") && leadImage !== undefined,
    );
    await page.goto(articlePath(slug));
    await page.locator("a[data-footnote-ref]").first().click();
    await expect(page.locator("[data-footnotes] li").first()).toBeInViewport();
    await expect(page.getByRole("button", { name: words.copyLink })).toBeHidden();
    const file = await page.locator(".lead-figure a").getAttribute("href");
    expect((await page.request.get(file ?? "")).status()).toBe(200);
  });
});

async function firstArticle(isWanted: (article: Article) => boolean): Promise<Article> {
  const article = (await siteContent()).listed.find(isWanted);
  if (article === undefined) throw new Error("No article of the site is fit for this test.");
  return article;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

import { articlePath, categoryPath, tagPath } from "../lib/content/addresses/urls.ts";
import type { Article } from "../lib/content/article.ts";
import type { TermEntry } from "../lib/content/content-index.ts";
import { numberedPages } from "../lib/content/lists/paginate.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

test("a reader goes from the front page to an article and finds headline, time and sources", async ({
  page,
}) => {
  const article = await firstArticle(({ sources }) => sources.length > 0);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: article.title }).first().click();
  await expect(page).toHaveURL(articlePath(article.slug));

  const shown = page.getByRole("article").first();
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(article.title);
  const published = await shown.getByRole("time").first().getAttribute("datetime");
  expect(Date.parse(published ?? "")).toBe(Date.parse(article.publishedAt));
  for (const { label, url } of article.sources) {
    await expect(shown.locator(`a[href="${url}"]`, { hasText: label }).first()).toBeVisible();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an article has its text and its formulas", async ({ page }) => {
    const article = await firstArticle(({ math, body }) => math && body.includes("$$"));
    await page.goto(articlePath(article.slug));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.title);
    await expect(page.getByRole("article").first().locator("p").first()).toBeVisible();
    await expect(page.locator(".katex").first()).toBeVisible();
    await expect(page.locator(".katex-error")).toHaveCount(0);
  });

  test("an article has its pictures", async ({ page }) => {
    const article = await firstArticle(({ body }) => body.includes("/images/"));
    await page.goto(articlePath(article.slug));
    const picture = page.getByRole("article").getByRole("img").first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });
});

test("the sidebar counts the articles that exist", async ({ page }) => {
  const { listed, categories, tags } = await siteContent();
  await page.goto("/");
  await expectCounts(page, text.categories, [{ label: text.allArticles, articles: listed }, ...categories]);
  await expectCounts(page, text.tags, tags.slice(0, site.tagsInSidebar));
});

test("the sidebar marks the place of a category's page, and no other", async ({ page }) => {
  const [category] = (await siteContent()).categories;
  await page.goto(categoryPath(category?.slug ?? ""));
  const marked = page.locator("#_sidebar").locator('[aria-current="page"]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText(category?.label ?? "");
});

test.describe("lists", () => {
  // They are read in a page, which the site's policy lets nothing but the search do.
  test.use({ bypassCSP: true });

  test("each category lists its articles, newest first, and no others", async ({ page }) => {
    const { categories } = await siteContent();
    await expectLists(page, categories, categoryPath);
  });

  test("each tag lists its articles, newest first, and no others", async ({ page }) => {
    const { tags } = await siteContent();
    await expectLists(page, tags, tagPath);
  });
});

async function firstArticle(isWanted: (article: Article) => boolean): Promise<Article> {
  const { listed } = await siteContent();
  const article = listed.find(isWanted);
  if (article === undefined) throw new Error("No article in posts/ has what this test reads.");
  return article;
}

async function expectCounts(
  page: Page,
  list: string,
  terms: readonly Pick<TermEntry, "label" | "articles">[],
) {
  const items = page
    .locator("#_sidebar")
    .getByRole("navigation", { name: list, exact: true })
    .getByRole("listitem");
  await expect(items).toHaveCount(terms.length);
  for (const [place, { label, articles }] of terms.entries()) {
    const name = `${label} ${text.count(articles.length)}`;
    await expect(items.nth(place).getByRole("link", { name, exact: true })).toBeVisible();
  }
}

async function expectLists(
  page: Page,
  terms: readonly TermEntry[],
  pathOf: (slug: string, page?: number) => string,
) {
  await page.goto("/");
  for (const { slug, articles } of terms) {
    const numbered = numberedPages(articles.length, site.articlesPerPage);
    const furtherPaths = Array.from({ length: numbered }, (_, place) => pathOf(slug, numbered - place));
    const paths = [pathOf(slug), ...furtherPaths];
    const lists = await Promise.all(paths.map((path) => articlesLinkedFrom(page, path)));
    expect(lists.flat(), slug).toEqual(articles.map((article) => articlePath(article.slug)));
  }
}

/**
 * Where the list of the page at `path` leads, each address once: a card may link its picture and its headline. The
 * page is read without being opened, since opening hundreds takes minutes.
 */
function articlesLinkedFrom(page: Page, path: string): Promise<string[]> {
  return page.evaluate(async (path) => {
    const response = await fetch(path);
    const shown = new DOMParser().parseFromString(await response.text(), "text/html");
    const links = shown.querySelectorAll('main a[href^="/posts/"]');
    return [...new Set([...links].map((link) => link.getAttribute("href") ?? ""))];
  }, path);
}

import {
  absoluteUrl,
  archiveMonthPath,
  archivePath,
  archiveYearPath,
  articlePath,
  authorPath,
  categoryPath,
  tagPath,
  tagsPath,
} from "../lib/content/addresses/urls.ts";
import type { ContentIndex, TermEntry } from "../lib/content/content-index.ts";
import { relatedTags, tagsWithin } from "../lib/content/lists/related-tags.ts";
import { siteContent } from "../lib/site/content.ts";
import { categoryList } from "../lib/site/term-lists.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

test("from the archive a month leads to its place on the page of its year, and on to an article", async ({
  page,
}) => {
  const year = first((await siteContent()).years);
  const month = first(year.months);
  await page.goto(archivePath);
  await page
    .getByRole("navigation", { name: text.yearsAndMonths })
    .getByRole("link", {
      name: `${text.monthOfYear(year.year, month.month)} ${text.count(month.articles.length)}`,
    })
    .click();
  await expect(page).toHaveURL(archiveMonthPath(year.year, month.month));
  const section = page.getByRole("region", { name: text.monthOfYear(year.year, month.month) });
  await expect(section).toBeInViewport();
  await expect(section.getByRole("listitem")).toHaveCount(month.articles.length);
  const article = first(month.articles);
  await section.getByRole("link", { name: article.title }).click();
  await expect(page).toHaveURL(articlePath(article.slug));
});

test("a year leads to the years beside it", async ({ page }) => {
  const { years } = await siteContent();
  const [newer, older] = years;
  test.skip(older === undefined, "posts/ holds articles of one year only");
  await page.goto(archiveYearPath(first(years).year));
  await page
    .getByRole("navigation", { name: text.otherYears })
    .getByRole("link", { name: text.archiveOfYear(older?.year ?? 0) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.archiveOfYear(older?.year ?? 0));
  await expect(page.locator('head link[rel="prev"]')).toHaveAttribute(
    "href",
    absoluteUrl(site.url, archiveYearPath(newer?.year ?? 0)),
  );
});

test("a category says what it is about, opens with a story of its own, and shows each of its newest once", async ({
  page,
}) => {
  const { categories } = await siteContent();
  const category = found(categories, ({ slug }) => categoryList.descriptionOf(slug) !== undefined);
  const description = categoryList.descriptionOf(category.slug) ?? "";
  await page.goto(categoryPath(category.slug));
  await expect(page.getByRole("main").getByText(description)).toBeVisible();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", description);
  const links = await page.getByRole("main").getByRole("article").getByRole("link").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(new Set(hrefs).size).toBe(hrefs.length);
  expect(hrefs).toContain(articlePath(first(category.articles).slug));
});

test("a category's tags lead on, each with how often it stands there", async ({ page }) => {
  const content = await siteContent();
  const category = found(content.categories, ({ articles }) => tagsWithin(articles, content).length > 0);
  const tag = first(tagsWithin(category.articles, content));
  await page.goto(categoryPath(category.slug));
  await page
    .getByRole("region", { name: text.tagsWithin(category.label) })
    .getByRole("link", { name: `${tag.label} ${text.count(tag.count)}`, exact: true })
    .click();
  await expect(page).toHaveURL(tagPath(tag.slug));
});

test("a tag leads to those that stand beside it", async ({ page }) => {
  const content = await siteContent();
  const tag = found(content.tags, (each) => relatedTags(each, content, 1).length > 0);
  const [related] = relatedTags(tag, content, 1);
  await page.goto(tagPath(tag.slug));
  await page.getByRole("region", { name: text.relatedTags }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(related?.label ?? "");
});

test("the tags' initials lead to their place with the keyboard alone", async ({ page }) => {
  await page.goto(tagsPath);
  const initial = page.getByRole("navigation", { name: text.glossaryInitials }).getByRole("link").last();
  const name = (await initial.getAttribute("aria-label")) ?? (await initial.textContent()) ?? "";
  await initial.focus();
  await page.keyboard.press("Enter");
  const section = page.getByRole("region", { name, exact: true });
  await expect(section.getByRole("heading", { level: 3 })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(section.getByRole("link").first()).toBeFocused();
});

test("every tag stands once in the order of a dictionary", async ({ page }) => {
  const { tags } = await siteContent();
  await page.goto(tagsPath);
  const hrefs = await hrefsOf(page, text.tagsInOrder);
  expect(hrefs.filter((href) => !href.startsWith("#")).toSorted()).toEqual(
    tags.map(({ slug }) => tagPath(slug)).toSorted(),
  );
});

test("an article's byline leads to all that its author wrote", async ({ page }) => {
  const { authors } = await siteContent();
  const author = first(authors);
  await page.goto(articlePath(first(author.articles).slug));
  await page.getByRole("main").locator('a[rel="author"]').first().click();
  await expect(page).toHaveURL(authorPath(author.slug));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(author.label);
});

for (const [name, listOf, pathOf] of [
  ["category", ({ categories }: ContentIndex) => categories, categoryPath],
  ["tag", ({ tags }: ContentIndex) => tags, tagPath],
  ["author", ({ authors }: ContentIndex) => authors, authorPath],
] as const) {
  test(`the newest page of a ${name} has one address`, async ({ page }) => {
    const { slug, articles } = first(listOf(await siteContent()));
    await page.goto(pathOf(slug));
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      absoluteUrl(site.url, pathOf(slug)),
    );
    const numbered = Math.max(0, Math.floor(articles.length / site.articlesPerPage) - 1);
    expect((await page.goto(pathOf(slug, numbered + 1)))?.status()).toBe(404);
  });
}

async function hrefsOf(page: Page, region: string): Promise<readonly string[]> {
  const links = await page.getByRole("region", { name: region }).getByRole("link").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
}

function found(terms: readonly TermEntry[], isWanted: (term: TermEntry) => boolean): TermEntry {
  return first(terms.filter(isWanted));
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("posts/ holds nothing for this test.");
  return item;
}

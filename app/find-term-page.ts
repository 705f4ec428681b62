import type { Metadata } from "next";
import { decodeSegment, feedPath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { type TermEntry, termBySlug } from "@/lib/content/content-index";
import { numberedPages, type Page, paginate } from "@/lib/content/lists/paginate";
import { formatDateRange } from "@/lib/i18n/format-date";
import { prerenderedPages } from "@/lib/settings/stage";
import { siteContent } from "@/lib/site/content";
import { categoryList, type TermList, tagList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { leavePage } from "./leave-page";

interface TermPage {
  readonly term: TermEntry;
  readonly page: Page<Article>;
}

interface TermParams {
  readonly slug: string;
  readonly page?: string;
}

/** The page of a term's articles that a route's parameters name. */
export async function findTermPage(list: TermList, params: TermParams): Promise<TermPage> {
  const numbered = params.page === undefined ? [] : ["page", params.page];
  return (await termPageAt(list, params)) ?? leavePage([list.indexPath.slice(1), params.slug, ...numbered]);
}

async function termPageAt(list: TermList, params: TermParams): Promise<TermPage | undefined> {
  const term = termBySlug(list.termsOf(await siteContent()), decodeSegment(params.slug));
  const number = params.page === undefined ? undefined : Number(params.page);
  const page = term && paginate(term.articles, site.articlesPerPage, number);
  // `/page/01` would be a second page beside `/page/1`.
  const isWritten = number === undefined || String(number) === params.page;
  return term !== undefined && page !== undefined && isWritten ? { term, page } : undefined;
}

/** The parameters of the newest pages of terms, the commonest first. */
export async function newestPages(list: TermList): Promise<{ slug: string }[]> {
  return list
    .termsOf(await siteContent())
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, prerenderedPages(site.prerendered))
    .map(({ slug }) => ({ slug }));
}

/**
 * The parameters of pages with a number: all, or none where they are more than a build renders of one kind. Readers come
 * to the list, and seldom go on.
 */
export async function furtherPages(list: TermList): Promise<{ slug: string; page: string }[]> {
  const pages = list.termsOf(await siteContent()).flatMap(({ slug, articles }) =>
    Array.from({ length: numberedPages(articles.length, site.articlesPerPage) }, (_, place) => ({
      slug,
      page: String(place + 1),
    })),
  );
  return pages.length <= prerenderedPages(site.prerendered) ? pages : [];
}

export async function termMetadata(list: TermList, params: TermParams): Promise<Metadata> {
  const found = await termPageAt(list, params);
  if (found === undefined) return {};
  const { term, page } = found;
  const { number, numbered } = page;
  const title = list.titleOf(term.label);
  const canonical = list.pathOf(term.slug, number);
  if (number === undefined) {
    const description =
      list.descriptionOf(term.slug) ?? `${title} — ${text.articleCount(term.articles.length)}`;
    const next = numbered > 0 ? list.pathOf(term.slug, numbered) : undefined;
    return {
      title,
      description,
      alternates: { canonical, types: feedsOf(list, term) },
      pagination: { next },
    };
  }
  const numberedTitle = `${title} ${text.page(number)}`;
  return {
    title: numberedTitle,
    description: `${numberedTitle} — ${datesOf(page)}`,
    alternates: { canonical },
    pagination: {
      previous: list.pathOf(term.slug, number < numbered ? number + 1 : undefined),
      next: number > 1 ? list.pathOf(term.slug, number - 1) : undefined,
    },
  };
}

/** Only categories and tags have feeds of their own. */
function feedsOf(list: TermList, { slug, label }: TermEntry) {
  if (list !== categoryList && list !== tagList) return undefined;
  const path = list.pathOf(slug);
  const title = `${list.titleOf(label)} — ${site.name}`;
  return {
    "application/atom+xml": [{ url: feedPath(path, "xml"), title }],
    "application/feed+json": [{ url: feedPath(path, "json"), title }],
  };
}

function datesOf({ items }: Page<Article>): string {
  const [newest] = items;
  const oldest = items.at(-1);
  if (newest === undefined || oldest === undefined) return "";
  return formatDateRange(oldest.publishedAt, newest.publishedAt, site.language);
}

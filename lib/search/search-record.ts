import type { Article, Term } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";
import type { SitePage } from "../content/pages.ts";

/** Whatever the index keeps of one article, its body apart: that is read only when it changed. */
export type SearchRecord = Pick<
  Article,
  "slug" | "digest" | "title" | "description" | "publishedAt" | "categories" | "tags" | "body"
> & { readonly image: { readonly src: string; readonly alt: string } | undefined };

/** What a search index is made from. */
export interface SearchSource {
  readonly records: readonly SearchRecord[];
  /** In the order and spelling of the site. */
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * The articles that readers may find: listed, with a page of their own, and without `search: false`; and the pages of
 * `site/pages/` with `search: true`.
 */
export function searchSource(
  { listed, categories, tags, pages }: Pick<ContentIndex, "listed" | "categories" | "tags" | "pages">,
  synonyms: readonly (readonly string[])[],
): SearchSource {
  const found = listed.filter(({ inSearch }) => inSearch);
  const terms = (entries: readonly Term[]) => entries.map(({ label, slug }) => ({ label, slug }));
  return {
    // Of two with one slug the newer has the page.
    records: [
      ...new Map(found.toReversed().map((article) => [article.slug, toRecord(article)])).values(),
      ...pages.filter(({ inSearch }) => inSearch).map((page) => pageRecord(page, listed[0]?.publishedAt)),
    ],
    categories: terms(categories),
    tags: terms(tags),
    synonyms,
  };
}

/** A page is as fresh as the newest article: it is so at any time. No slug of an article begins with `/`. */
function pageRecord(
  { path, digest, title, description, body }: SitePage,
  newest = "1970-01-01T09:00:00+09:00",
): SearchRecord {
  const nothing = { categories: [], tags: [], image: undefined };
  return { slug: path, digest, title, description, publishedAt: newest, body, ...nothing };
}

/** Whether a hit is a page of `site/pages/`, whose slug is its whole path. */
export function isPageHit(slug: string): boolean {
  return slug.startsWith("/");
}

function toRecord(article: Article): SearchRecord {
  const { slug, digest, title, description, publishedAt, categories, tags, body, cardImage } = article;
  const image = cardImage && { src: cardImage.src, alt: cardImage.alt };
  return { slug, digest, title, description, publishedAt, categories, tags, body, image };
}

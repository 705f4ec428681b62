import type { Article, Term } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";

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

/** The articles that readers may find: listed, with a page of their own, and without `search: false`. */
export function searchSource(
  { listed, categories, tags }: Pick<ContentIndex, "listed" | "categories" | "tags">,
  synonyms: readonly (readonly string[])[],
): SearchSource {
  const found = listed.filter(({ inSearch }) => inSearch);
  const terms = (entries: readonly Term[]) => entries.map(({ label, slug }) => ({ label, slug }));
  return {
    // Of two with one slug the newer has the page.
    records: [...new Map(found.toReversed().map((article) => [article.slug, toRecord(article)])).values()],
    categories: terms(categories),
    tags: terms(tags),
    synonyms,
  };
}

function toRecord(article: Article): SearchRecord {
  const { slug, digest, title, description, publishedAt, categories, tags, body, cardImage } = article;
  const image = cardImage && { src: cardImage.src, alt: cardImage.alt };
  return { slug, digest, title, description, publishedAt, categories, tags, body, image };
}

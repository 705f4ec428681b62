import type { Article, Term } from "./article.ts";
import type { ContentIndex } from "./content-index.ts";

/** Where an article stands in its series. */
export interface SeriesPlace extends Term {
  /** In reading order, oldest first. */
  readonly parts: readonly Article[];
  /** Counted from 1. */
  readonly part: number;
}

/** Undefined for an article without a series, and for one that no list shows. */
export function findSeriesPlace(
  { series }: Pick<ContentIndex, "series">,
  article: Article,
): SeriesPlace | undefined {
  const entry = series.find(({ slug }) => slug === article.series?.slug);
  const newestFirst = entry?.articles.indexOf(article) ?? -1;
  if (entry === undefined || newestFirst === -1) return undefined;
  const { articles, label, slug } = entry;
  return { label, slug, parts: articles.toReversed(), part: articles.length - newestFirst };
}

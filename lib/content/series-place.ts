import type { Article, Term } from "./article.ts";

/** Where an article stands in its series. */
export interface SeriesPlace extends Term {
  /** In reading order, oldest first. */
  readonly parts: readonly Article[];
  /** Counted from 1. */
  readonly part: number;
}

interface Series extends Term {
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** The place of every part of every series. */
export function placesInSeries(series: readonly Series[]): ReadonlyMap<Article, SeriesPlace> {
  const places = new Map<Article, SeriesPlace>();
  for (const { articles, label, slug } of series) {
    const parts = articles.toReversed();
    for (const [place, article] of parts.entries())
      places.set(article, { label, slug, parts, part: place + 1 });
  }
  return places;
}

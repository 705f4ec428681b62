import type { Article } from "./article.ts";
import { monthOf, yearOf } from "./front-matter/date.ts";

export interface MonthEntry {
  /** 1 for January. */
  readonly month: number;
  readonly articles: readonly Article[];
}

export interface YearEntry {
  readonly year: number;
  readonly articles: readonly Article[];
  /** Those with articles, in the order of the articles. */
  readonly months: readonly MonthEntry[];
}

/** Years and their months in the order in which `articles` name them. */
export function groupByDate(articles: readonly Article[]): readonly YearEntry[] {
  return groupBy(articles, yearOf).map(([year, inYear]) => ({
    year,
    articles: inYear,
    months: groupBy(inYear, monthOf).map(([month, inMonth]) => ({ month, articles: inMonth })),
  }));
}

function groupBy(
  articles: readonly Article[],
  keyOf: (instant: string) => number,
): readonly (readonly [number, readonly Article[]])[] {
  const groups = new Map<number, Article[]>();
  for (const article of articles) {
    const key = keyOf(article.publishedAt);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  return [...groups];
}

import type { Article, Correction } from "../article.ts";

/** One correction, and the article that it was made in. */
export interface CorrectionEntry extends Correction {
  readonly article: Article;
}

/** All corrections of articles, the newest first; those of one day in the order of the articles. */
export function allCorrections(articles: readonly Article[]): readonly CorrectionEntry[] {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ ...correction, article })))
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

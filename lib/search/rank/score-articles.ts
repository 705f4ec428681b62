import { isOfDay } from "../analysis/days.ts";
import type { Catalogue } from "../index/catalogue.ts";
import type { Concept } from "../query/concepts.ts";
import type { SearchIndex, StoredArticle } from "../search-index.ts";
import { createMatcher } from "./concept-matcher.ts";
import { type RankedConcept, type RankedQuery, scoreArticle } from "./score-article.ts";

/** How new articles are preferred. */
export interface Freshness {
  /** The age in days at which half of what a new article gains is gone. */
  readonly halfLife: number;
}

/** What the newest article gains over a very old one, as a share of its score. */
const freshnessShare = 0.2;
const day = 24 * 60 * 60 * 1_000;

/** Reads and scores articles, best first. */
export function scoreArticles(
  ids: readonly number[],
  query: RankedQuery,
  index: SearchIndex,
  { halfLife }: Freshness,
): readonly { readonly id: number; readonly score: number }[] {
  return index
    .read(ids)
    .map((article) => ({
      id: article.id,
      score: withFreshness(article, scoreArticle(article, query), index.catalogue, halfLife),
    }))
    .sort((a, b) => b.score - a.score || b.id - a.id);
}

export function toRanked(
  { spellings, written, expression, day: named }: Concept,
  index: SearchIndex,
): RankedConcept {
  const [total, having] = [index.catalogue.entries.size, index.count(expression)];
  return {
    inTitle: createMatcher(spellings),
    elsewhere: createMatcher(written),
    isDated: (publishedAt) => named !== undefined && isOfDay(publishedAt, named),
    rarity: Math.log(1 + total / (1 + having)),
  };
}

function withFreshness(
  { id }: StoredArticle,
  score: number,
  { entries, newest }: Catalogue,
  halfLife: number,
): number {
  const age = newest - (entries.get(id)?.time ?? 0);
  return score * (1 + freshnessShare * 2 ** (-age / (halfLife * day)));
}

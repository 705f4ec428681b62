import type { Catalogue } from "../index/catalogue.ts";
import { columns } from "../index/index-schema.ts";
import type { SearchIndex, StoredArticle } from "../index/search-index.ts";
import type { Concept } from "../query/concepts.ts";
import { type RankedConcept, scoreArticle } from "./score-article.ts";

/** So many articles are read and scored; those beyond follow by date. Nobody turns to the page where they begin. */
const mostScored = 100;

/** What the newest article gains over a very old one, as a share of its score, and the age at which half of it is gone. */
const freshnessShare = 0.2;
const halfLife = 2 * 365 * 24 * 60 * 60 * 1_000;

const prominent = columns.filter((column) => column !== "body").join(" ");

/** The ids of `found` in the order in which they are shown: best first, then newest. */
export function rankArticles(
  found: readonly number[],
  concepts: readonly (RankedConcept & Concept)[],
  index: SearchIndex,
): readonly number[] {
  const byDate = newestFirst(found, index.catalogue);
  const chosen = chooseForScoring(byDate, concepts, index);
  const scored = index
    .read(chosen)
    .map((article) => ({
      id: article.id,
      score: withFreshness(article, scoreArticle(article, concepts), index.catalogue),
    }))
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id);
  const first = new Set(scored);
  return [...scored, ...byDate.filter((id) => !first.has(id))];
}

export function newestFirst(ids: readonly number[], catalogue: Catalogue): readonly number[] {
  const ranks = Uint32Array.from(
    ids,
    (id) => catalogue.entries.get(id)?.rank ?? catalogue.newestFirst.length,
  );
  return Array.from(ranks.sort()).flatMap((rank) => catalogue.newestFirst[rank]?.id ?? []);
}

/** All, when they are few; else those that name the concepts in a prominent place, then those that mention them most. */
function chooseForScoring(
  byDate: readonly number[],
  concepts: readonly Concept[],
  index: SearchIndex,
): readonly number[] {
  if (byDate.length <= mostScored) return byDate;
  const isFound = new Set(byDate);
  const expression = concepts.map((concept) => `(${concept.expression})`).join(" AND ");
  const inTitle = index.findBest(`{${prominent}} : (${expression})`, mostScored);
  const best = inTitle.length >= mostScored ? [] : index.findBest(expression, mostScored);
  return [...new Set([...inTitle, ...best, ...byDate])].filter((id) => isFound.has(id)).slice(0, mostScored);
}

function withFreshness({ id }: StoredArticle, score: number, { entries, newest }: Catalogue): number {
  const age = newest - (entries.get(id)?.time ?? 0);
  return score * (1 + freshnessShare * 2 ** (-age / halfLife));
}

import type { Catalogue } from "../index/catalogue.ts";
import { columns } from "../index/index-schema.ts";
import { type Concept, expressionOfAll, phraseOf } from "../query/concepts.ts";
import type { SearchIndex } from "../search-index.ts";
import { type Freshness, scoreArticles, toRanked } from "./score-articles.ts";

/** The number of articles that are read and scored; the rest follow by date, on pages that hardly anybody opens. */
const mostScored = 80;

const prominent = columns.filter((column) => column !== "body").join(" ");

/** The query behind the ranked articles. */
interface Asked {
  readonly concepts: readonly Concept[];
  /** Whether the concepts find more articles than those that are ranked. */
  readonly isNarrowed: boolean;
  /** Typed words with marks, such as `operator[]`, folded. */
  readonly literals: readonly string[];
  readonly freshness: Freshness;
}

/** The ids of `found` in the order in which they are shown: best first, then newest. */
export function rankArticles(
  found: readonly number[],
  { concepts, isNarrowed, literals, freshness }: Asked,
  index: SearchIndex,
): readonly number[] {
  const byDate = newestFirst(found, index.catalogue);
  const phrase = phraseOf(concepts);
  const expressions = [
    phrase.expression,
    `{${prominent}} : (${expressionOfAll(concepts)})`,
    expressionOfAll(concepts),
  ];
  const chosen = chooseForScoring(byDate, expressions, (expression) =>
    index.findBest(expression, mostScored, isNarrowed ? byDate : undefined),
  );
  const asked = {
    concepts: concepts.map((concept) => toRanked(concept, index)),
    phrase: toRanked(phrase, index),
    literals,
  };
  const scored = scoreArticles(chosen, asked, index, freshness).map(({ id }) => id);
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

/**
 * All articles when they are few; else those with the query as typed, those with the concepts in a prominent field, and
 * those that mention them most.
 */
function chooseForScoring(
  byDate: readonly number[],
  expressions: readonly string[],
  findBest: (expression: string) => readonly number[],
): readonly number[] {
  if (byDate.length <= mostScored) return byDate;
  const isFound = new Set(byDate);
  const chosen = new Set<number>();
  for (const expression of expressions) {
    if (chosen.size >= mostScored) break;
    for (const id of findBest(expression)) if (isFound.has(id)) chosen.add(id);
  }
  return [...new Set([...chosen, ...byDate])].slice(0, mostScored);
}

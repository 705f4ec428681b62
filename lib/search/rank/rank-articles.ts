import type { Catalogue } from "../index/catalogue.ts";
import { columns } from "../index/index-schema.ts";
import type { SearchIndex, StoredArticle } from "../index/search-index.ts";
import { type Concept, expressionOfAll, phraseOf } from "../query/concepts.ts";
import { createMatcher } from "./concept-matcher.ts";
import { type RankedConcept, scoreArticle } from "./score-article.ts";

/** So many articles are read and scored; those beyond follow by date. Nobody turns to the page where they begin. */
const mostScored = 80;

/** What the newest article gains over a very old one, as a share of its score, and the age at which half of it is gone. */
const freshnessShare = 0.2;
const halfLife = 2 * 365 * 24 * 60 * 60 * 1_000;

const prominent = columns.filter((column) => column !== "body").join(" ");

/** What the ranked articles were found by. */
interface Asked {
  readonly concepts: readonly Concept[];
  /** Whether the concepts find more articles than those that are ranked. */
  readonly isNarrowed: boolean;
}

/** The ids of `found` in the order in which they are shown: best first, then newest. */
export function rankArticles(
  found: readonly number[],
  { concepts, isNarrowed }: Asked,
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
  const asked = { concepts: concepts.map(toRanked), phrase: toRanked(phrase) };
  const scored = index
    .read(chosen)
    .map((article) => ({
      id: article.id,
      score: withFreshness(article, scoreArticle(article, asked), index.catalogue),
    }))
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id);
  const first = new Set(scored);
  return [...scored, ...byDate.filter((id) => !first.has(id))];

  function toRanked({ spellings, written, expression }: Concept): RankedConcept {
    const [total, having] = [index.catalogue.entries.size, index.count(expression)];
    return {
      inTitle: createMatcher(spellings),
      elsewhere: createMatcher(written),
      rarity: Math.log(1 + total / (1 + having)),
    };
  }
}

export function newestFirst(ids: readonly number[], catalogue: Catalogue): readonly number[] {
  const ranks = Uint32Array.from(
    ids,
    (id) => catalogue.entries.get(id)?.rank ?? catalogue.newestFirst.length,
  );
  return Array.from(ranks.sort()).flatMap((rank) => catalogue.newestFirst[rank]?.id ?? []);
}

/**
 * All, when they are few; else those that say it as it was typed, those that name the concepts in a prominent place, and
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

function withFreshness({ id }: StoredArticle, score: number, { entries, newest }: Catalogue): number {
  const age = newest - (entries.get(id)?.time ?? 0);
  return score * (1 + freshnessShare * 2 ** (-age / halfLife));
}

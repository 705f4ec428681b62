import type { SearchIndex } from "../index/search-index.ts";
import type { Concept } from "../query/concepts.ts";
import { type Freshness, scoreArticles, toRanked } from "./score-articles.ts";

const mostScored = 80;

/** A word that no headline, tag or heading has is rarely what somebody asks about: `왜`, `알려줘`. */
const neverProminent = 0.3;
const prominent = "title tags headings";

/** Less than this share of the best one's score is no answer. */
const leastShare = 0.4;

export interface RankedSome {
  /** Best first; only these are shown. */
  readonly ids: readonly number[];
  /** The words, as typed, that all of them have. */
  readonly words: readonly string[];
}

/**
 * The best of the articles that have some of the words: rare words weigh more, and all that is shown has what the best
 * one has of them.
 */
export function rankSome(
  found: readonly number[],
  concepts: readonly Concept[],
  index: SearchIndex,
  freshness: Freshness,
): RankedSome {
  const isFound = new Set(found);
  const ranked = concepts.map((concept) => {
    const own = toRanked(concept, index);
    const isProminent = index.count(`{${prominent}} : (${concept.expression})`) > 0;
    const isSubject = isProminent || concept.day !== undefined;
    return { ...own, isSubject, rarity: own.rarity * (isSubject ? 1 : neverProminent) };
  });
  const having = concepts.map(
    ({ expression }) => new Set(index.find(expression).filter((id) => isFound.has(id))),
  );
  const worth = (id: number) =>
    ranked.reduce((sum, { rarity }, place) => sum + (having[place]?.has(id) ? rarity : 0), 0);
  const byWords = found
    .map((id) => ({ id, worth: worth(id) }))
    .sort((a, b) => b.worth - a.worth || b.id - a.id)
    .slice(0, mostScored / 2)
    .map(({ id }) => id);
  const expression = concepts.map((concept) => `(${concept.expression})`).join(" OR ");
  const byMentions = index.findBest(expression, mostScored / 2).filter((id) => isFound.has(id));
  const scored = scoreArticles(
    [...new Set([...byWords, ...byMentions])],
    { concepts: ranked, phrase: undefined, literals: [] },
    index,
    freshness,
  );
  const [best] = scored;
  const common = concepts.filter(
    (_, place) => best !== undefined && having[place]?.has(best.id) && ranked[place]?.isSubject,
  );
  const shown = scored.filter(
    ({ id, score }) =>
      score >= leastShare * (best?.score ?? 0) &&
      concepts.every((concept, place) => !common.includes(concept) || having[place]?.has(id)),
  );
  return { ids: shown.map(({ id }) => id), words: common.map(({ typed }) => typed) };
}

import type { Concept } from "../query/concepts.ts";
import type { SearchIndex } from "../search-index.ts";
import { newestFirst } from "./rank-articles.ts";
import { type Freshness, scoreArticles, toRanked } from "./score-articles.ts";

/** Of those with the rarest words, and of those that mention them most. */
const mostOfEach = 24;

/** A word that no headline, tag or heading has is rarely what somebody asks about: `왜`, `알려줘`. */
const neverProminent = 0.3;
const prominent = "title tags headings";

export interface RankedSome {
  /** Best first, then newest; only these are shown. */
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
  most = mostOfEach,
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
    .slice(0, most)
    .map(({ id }) => id);
  const expression = concepts.map((concept) => `(${concept.expression})`).join(" OR ");
  const byMentions = index.findBest(expression, most).filter((id) => isFound.has(id));
  const scored = scoreArticles(
    [...new Set([...byWords, ...byMentions])],
    { concepts: ranked, phrase: undefined, literals: [] },
    index,
    freshness,
  );
  const [best] = scored;
  if (best === undefined) return { ids: [], words: [] };
  const ofBest = [...concepts.keys()].filter((place) => having[place]?.has(best.id));
  const subjects = ofBest.filter((place) => ranked[place]?.isSubject);
  const shared = subjects.length > 0 ? subjects : ofBest;
  const hasShared = (id: number) => shared.every((place) => having[place]?.has(id));
  const first = new Set(scored.map(({ id }) => id).filter(hasShared));
  const others = newestFirst(found, index.catalogue).filter((id) => hasShared(id) && !first.has(id));
  return { ids: [...first, ...others], words: shared.flatMap((place) => concepts[place]?.typed ?? []) };
}

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
  /** The words, as typed, that the best one has. */
  readonly words: readonly string[];
  /** Which of `words` those articles lack that have only some of them. */
  readonly lacking: ReadonlyMap<number, readonly string[]>;
}

/**
 * The best of the articles that have some of the words; rare words weigh more. First those that have the words of the
 * best one, then those that have some of these.
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
  if (best === undefined) return { ids: [], words: [], lacking: new Map() };
  const ofBest = [...concepts.keys()].filter((place) => having[place]?.has(best.id));
  const subjects = ofBest.filter((place) => ranked[place]?.isSubject);
  const shared = subjects.length > 0 ? subjects : ofBest;
  const wordsOf = (places: readonly number[]) => places.flatMap((place) => concepts[place]?.typed ?? []);
  const lackedBy = (id: number) => shared.filter((place) => !having[place]?.has(id));
  const first = new Set(scored.map(({ id }) => id).filter((id) => lackedBy(id).length === 0));
  const others = newestFirst(found, index.catalogue).filter(
    (id) => !first.has(id) && lackedBy(id).length === 0,
  );
  const lacking = new Map(
    scored
      .map(({ id }) => [id, lackedBy(id)] as const)
      .filter(([, lacked]) => lacked.length > 0 && lacked.length < shared.length)
      .map(([id, lacked]) => [id, wordsOf(lacked)]),
  );
  return { ids: [...first, ...others, ...lacking.keys()], words: wordsOf(shared), lacking };
}

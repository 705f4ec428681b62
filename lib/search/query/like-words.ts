import { slipsBetween } from "../analysis/hangul-typo.ts";
import { remembered } from "../index/remembered.ts";
import type { WordCounts } from "../index/word-counts.ts";

/** The words that articles use. */
export interface Vocabulary {
  readonly koreanWords: WordCounts;
  /** The words one slip away from a typed one, the nearest first. */
  readonly likeWords: (typed: string) => readonly string[];
}

/** The words of one length, and the code units of one after the other. */
interface SameLength {
  readonly words: readonly string[];
  readonly units: Uint16Array;
}

/**
 * Finds the Korean words of the articles that are one slip away: nearest first, then commonest. A slip never adds a
 * syllable, so only words of the same length are compared, by code units: 200,000 take few milliseconds.
 */
export function createLikeWords(words: WordCounts): (typed: string) => readonly string[] {
  let byLength: ReadonlyMap<number, SameLength> | undefined;
  return remembered((typed) => {
    if (!/^[가-힣]{2,10}$/.test(typed)) return [];
    byLength ??= groupByLength(words);
    return oneSyllableOff(typed, byLength.get(typed.length))
      .flatMap((word) => {
        const slips = slipsBetween(typed, word);
        return slips === undefined ? [] : [{ word, slips, count: words.get(word) ?? 0 }];
      })
      .toSorted((a, b) => a.slips - b.slips || b.count - a.count)
      .map(({ word }) => word);
  });
}

/** The words that differ in one syllable; in a long one, in two. */
function oneSyllableOff(
  typed: string,
  { words, units }: SameLength = { words: [], units: new Uint16Array() },
) {
  const { length } = typed;
  const most = length >= 5 ? 2 : 1;
  const own = Uint16Array.from(typed, (syllable) => syllable.charCodeAt(0));
  return words.filter((_, place) => {
    const start = place * length;
    let different = 0;
    for (let at = 0; at < length && different <= most; at += 1) {
      if (units[start + at] !== own[at]) different += 1;
    }
    return different > 0 && different <= most;
  });
}

function groupByLength(words: WordCounts): ReadonlyMap<number, SameLength> {
  const groups = new Map<number, string[]>();
  for (const word of words.keys()) {
    const group = groups.get(word.length);
    if (group === undefined) groups.set(word.length, [word]);
    else group.push(word);
  }
  return new Map(
    Array.from(groups, ([length, group]) => {
      const joined = group.join("");
      return [length, { words: group, units: Uint16Array.from(joined, (unit) => unit.charCodeAt(0)) }];
    }),
  );
}

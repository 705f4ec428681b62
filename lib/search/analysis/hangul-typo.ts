import { toJamo } from "./jamo.ts";

/** Letters that sound alike, and those that are easily written for each other. */
const alike = [
  ..."ㄱㄲㅋ ㄷㄸㅌ ㅂㅃㅍ ㅅㅆ ㅈㅉㅊ ㅐㅔ ㅒㅖ ㅐㅒ ㅔㅖ ㅚㅙㅞ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅡㅜ ㅡㅓ ㅗㅓ ㅢㅣ ㅟㅣ ㅘㅏ ㅝㅓ".split(
    " ",
  ),
];

/** Two-set keyboard. */
const rows = ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"];

const near = new Set([...alike.flatMap(pairsWithin), ...rows.flatMap(neighbours)]);

const costs = { near: 0.5, other: 1, added: 1 };

/** How far a slip may go, by the number of syllables: a short word is soon another one. */
function farthest(syllables: number): number {
  if (syllables <= 3) return 0.5;
  return syllables === 4 ? 1 : 1.5;
}

/**
 * How many slips lie between two words of Hangul, a letter beside the right one on the keyboard and one that sounds like
 * it counting half; undefined when that is more than one may take for a slip. No slip adds a syllable.
 */
export function slipsBetween(a: string, b: string): number | undefined {
  if (a === b || a.length !== b.length) return undefined;
  const most = farthest(a.length);
  const distance = distanceOf(toJamo(a), toJamo(b));
  return distance <= most ? distance : undefined;
}

function distanceOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, place) => place * costs.added);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row * costs.added];
    for (let column = 1; column <= b.length; column += 1) {
      const pair = a.charAt(row - 1) + b.charAt(column - 1);
      const changed = pair.charAt(0) === pair.charAt(1) ? 0 : near.has(pair) ? costs.near : costs.other;
      current[column] = Math.min(
        (before[column - 1] ?? 0) + changed,
        (before[column] ?? 0) + costs.added,
        (current[column - 1] ?? 0) + costs.added,
      );
    }
    before = current;
  }
  return before[b.length] ?? Number.POSITIVE_INFINITY;
}

function pairsWithin(group: string): readonly string[] {
  const letters = [...group];
  return letters.flatMap((a) => letters.filter((b) => a !== b).map((b) => a + b));
}

function neighbours(row: string): readonly string[] {
  return [...row].slice(1).flatMap((key, place) => [key + row.charAt(place), row.charAt(place) + key]);
}

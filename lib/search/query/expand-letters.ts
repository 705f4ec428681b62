import { isOneTypoApart } from "../analysis/typo.ts";
import type { WordCounts } from "../index/word-counts.ts";
import type { Piece } from "./terms.ts";

interface WordAlternative {
  readonly pieces: readonly Piece[];
  readonly joint: "together" | "apart";
  readonly weight: number;
}

/** Shorter words are the beginning of too many others. */
const shortestPrefix = 3;
const shortestInfix = 4;
/** In shorter words one letter makes another word. */
const shortestCorrected = 5;
const shortestPart = 2;

const mostExtensions = 24;

const weights = { apart: 0.9, prefix: 0.2, inside: 0.1, typo: 0.6 };

/**
 * The words of the articles that a typed word may mean: itself, longer words that contain it (`attention` in
 * `flashattention`), the word split in two, and, when no article has it, words one typo away.
 */
export function expandLetters(typed: string, words: WordCounts): readonly WordAlternative[] {
  const single = (text: string, weight: number): WordAlternative => ({
    pieces: [{ kind: "letters", text }],
    joint: "together",
    weight,
  });
  const known = Array.from(words.keys());
  const isKnown = words.has(typed);
  const longer = known
    .filter((word) => word.length > typed.length && typed.length >= (isKnown ? shortestPrefix : 1))
    .filter((word) => word.startsWith(typed) || (typed.length >= shortestInfix && word.includes(typed)))
    .toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0))
    .slice(0, mostExtensions)
    .map((word) => single(word, word.startsWith(typed) ? weights.prefix : weights.inside));
  return [
    single(typed, 1),
    ...longer,
    ...inTwoWords(typed, words),
    ...corrections(typed, words).map((word) => single(word, weights.typo)),
  ];
}

/** The words that are one typo away from `typed`, the commonest first; none when an article has `typed`. */
export function corrections(typed: string, words: WordCounts): readonly string[] {
  if (words.has(typed)) return [];
  return Array.from(words.keys())
    .filter((word) => word.length >= shortestCorrected && isOneTypoApart(word, typed))
    .toSorted((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
}

function inTwoWords(typed: string, words: WordCounts): readonly WordAlternative[] {
  return Array.from(typed, (_, cut) => [typed.slice(0, cut), typed.slice(cut)] as const)
    .filter((parts) => parts.every((part) => part.length >= shortestPart && words.has(part)))
    .map((parts) => ({
      pieces: parts.map((text) => ({ kind: "letters", text })),
      joint: "apart",
      weight: weights.apart,
    }));
}

import type { WordCounts } from "../index/word-counts.ts";
import type { QueryTerm } from "./terms.ts";

const shortest = 2;
const longest = 20;

/**
 * A compound split into words of the articles, as few and as common as possible: `부산날씨` into `부산` and `날씨`, which may
 * stand apart in an article. Undefined when a part is an unknown word.
 */
export function separateTerm(term: QueryTerm, words: WordCounts): readonly QueryTerm[] | undefined {
  const [only] = term.pieces;
  if (term.kind !== "word" || term.pieces.length !== 1 || only?.kind !== "syllables") return undefined;
  if (only.text.length > longest) return undefined;
  const parts = fewestParts(only.text, words);
  if (parts === undefined || parts.length < 2) return undefined;
  return parts.map((text) => ({
    ...{ kind: "word", withParticle: undefined, pieces: [{ kind: "syllables", text }], typed: text },
  }));
}

interface Way {
  readonly parts: readonly string[];
  /** The count of the rarest part. */
  readonly common: number;
}

function fewestParts(word: string, words: WordCounts): readonly string[] | undefined {
  const ways: (Way | undefined)[] = [{ parts: [], common: Number.POSITIVE_INFINITY }];
  for (let end = shortest; end <= word.length; end += 1) {
    for (let start = 0; start <= end - shortest; start += 1) {
      const [before, part] = [ways[start], word.slice(start, end)];
      const count = words.get(part);
      if (before === undefined || count === undefined) continue;
      const way = { parts: [...before.parts, part], common: Math.min(before.common, count) };
      const best = ways[end];
      const isBetter =
        best === undefined ||
        way.parts.length < best.parts.length ||
        (way.parts.length === best.parts.length && way.common > best.common);
      if (isBetter) ways[end] = way;
    }
  }
  return ways[word.length]?.parts;
}

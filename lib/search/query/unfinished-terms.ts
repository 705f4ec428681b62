import { finalOf } from "../analysis/particles.ts";
import type { QueryTerm } from "./terms.ts";

/**
 * The possible continuations of a query: the last consonant of `오픈솟` may belong to the next syllable, and the last
 * syllable of `오픈소` may begin a word. Both are looked for at the beginning of words.
 */
export function unfinishedTerms(terms: readonly QueryTerm[]): readonly (readonly QueryTerm[])[] {
  const last = terms.at(-1);
  const piece = last?.pieces.at(-1);
  if (last?.kind !== "word" || piece?.kind !== "syllables") return [];
  const [, before = "", typed] = /^(.+)([가-힣])$/su.exec(last.withParticle ?? piece.text) ?? [];
  if (typed === undefined) return [];
  const final = finalOf(typed);
  const open = String.fromCharCode(typed.charCodeAt(0) - final);
  const ways = final === 0 ? [[before, open]] : [[before + open], [before, open]];
  return ways.map((parts) => [
    ...terms.slice(0, -1),
    {
      ...{ kind: "unfinished", withParticle: undefined, typed: last.typed },
      pieces: [...last.pieces.slice(0, -1), ...parts.map((text) => ({ kind: "syllables" as const, text }))],
    },
  ]);
}

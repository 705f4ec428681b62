import type { WordCounts } from "../index/word-counts.ts";
import type { QueryTerm } from "./terms.ts";

/** The endings that make a verb of a noun, `급등한` and `추천됐나`. */
const verb =
  /^([가-힣]{2,})(?:한|할|하는|하다|하고|하기|하면|하나요?|하려면|해야|해도|했.*|된|될|되는|되다|되나요?|돼야|됐.*|시킨.*|당한)$/;

/** The noun that a verb is made of, where articles have it; else the term itself. */
export function nounOfVerb(term: QueryTerm, words: WordCounts): QueryTerm {
  const [only] = term.pieces;
  if (term.kind !== "word" || term.pieces.length !== 1 || only?.kind !== "syllables") return term;
  const [, noun = ""] = verb.exec(term.withParticle ?? only.text) ?? [];
  if (!words.has(noun)) return term;
  return { ...term, withParticle: undefined, pieces: [{ kind: "syllables", text: noun }] };
}

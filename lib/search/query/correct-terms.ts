import { type Lexicon, wholeStem } from "./expand-term.ts";
import type { QueryTerm } from "./terms.ts";

/**
 * The nearest word of the articles to an unknown term; undefined when none is near enough. A supposed particle may be the
 * end of the mistyped word: `채감온도`.
 */
export function correctTerm(
  term: QueryTerm,
  lexicon: Pick<Lexicon, "count" | "likeWords">,
): QueryTerm | undefined {
  const last = term.pieces.at(-1);
  if (term.kind !== "word" || last?.kind !== "syllables") return undefined;
  const [stem] = lexicon.likeWords(last.text);
  const [whole] = term.withParticle === undefined ? [] : lexicon.likeWords(term.withParticle);
  const text = whole?.startsWith(stem ?? whole) ? wholeStem(stem ?? whole, whole, lexicon) : (stem ?? whole);
  if (text === undefined) return undefined;
  const before = term.pieces.slice(0, -1);
  return {
    ...{ kind: "word", withParticle: undefined, pieces: [...before, { kind: "syllables", text }] },
    typed: before.map((piece) => piece.text).join("") + text,
  };
}

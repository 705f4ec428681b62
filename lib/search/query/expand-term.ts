import { isInitials } from "../analysis/initials.ts";
import { isParticle, nounMarkers } from "../analysis/particles.ts";
import { expandLetters, type LetterWords } from "./expand-letters.ts";
import { matchExpression, type Spelling } from "./spelling.ts";
import type { Synonyms } from "./synonyms.ts";
import { type Piece, piecesOf, type QueryTerm } from "./terms.ts";

/** What the index knows about the language of its articles. */
export interface Lexicon {
  readonly letterWords: LetterWords;
  readonly synonyms: Synonyms;
  /** How many articles an expression finds. */
  readonly count: (expression: string) => number;
}

/** More spellings than this are far-fetched. */
const mostSpellings = 64;

/** Of three parts: nouns of one syllable stand at the end of a compound, `우선 순위 큐`. */
const shortestOfThree = 2;
/** The number of ways to cut twice grows with the square. */
const longestCutTwice = 10;

const weights = { apart: 0.9, synonym: 0.9 };

/** The spellings under which a term is looked up, the surest first. */
export function expandTerm(written: QueryTerm, lexicon: Lexicon): readonly Spelling[] {
  const pieces = withoutFalseParticle(written, lexicon);
  const own = combine(
    pieces.map((piece, place) => {
      const alternatives = expandPiece(piece, lexicon.letterWords);
      return place === pieces.length - 1 ? alternatives : alternatives.filter(endsAs(piece));
    }),
  );
  return [...own, ...synonymsOf(pieces, lexicon)]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostSpellings);
}

/** `정확도` is no `정확` with a particle: where particles that follow nouns only stand after it, it is the noun. */
function withoutFalseParticle({ pieces, withParticle }: QueryTerm, { count }: Lexicon): readonly Piece[] {
  const last = pieces.at(-1);
  if (withParticle === undefined || last === undefined) return pieces;
  const whole: Piece = { kind: "syllables", text: withParticle };
  const expressionOf = (text: string) =>
    matchExpression({ pieces: [{ kind: "syllables", text }], joint: "together", weight: 1 });
  if (withParticle.length - last.text.length > 1) return pieces;
  const nouns = count(
    nounMarkers(withParticle)
      .map((marker) => expressionOf(withParticle + marker))
      .join(" OR "),
  );
  return nouns * leastShareOfNouns > count(expressionOf(withParticle))
    ? [...pieces.slice(0, -1), whole]
    : pieces;
}

/** One slip of an author must not make a noun of `모델이`. */
const leastShareOfNouns = 20;

/** Nothing is unfinished where more follows: `data 2` is no `dataset 2`, and may be `mydata 2`. */
function endsAs({ text }: Piece): (alternative: Alternative) => boolean {
  return ({ pieces }) => {
    const last = pieces.at(-1)?.text ?? "";
    return last.endsWith(text) || !last.includes(text);
  };
}

interface Alternative {
  readonly pieces: readonly Piece[];
  readonly joint: Spelling["joint"];
  readonly weight: number;
}

function expandPiece(piece: Piece, words: LetterWords): readonly Alternative[] {
  if (piece.kind === "letters") return expandLetters(piece.text, words);
  const asTyped: Alternative = { pieces: [piece], joint: "together", weight: 1 };
  return piece.kind === "digits" ? [asTyped] : [asTyped, ...cuts(piece.text)];
}

/** The ways to write a compound apart. */
function cuts(word: string): readonly Alternative[] {
  const length = word.length;
  const shortest = isInitials(word) ? 1 : shortestOfThree;
  const apart = (...parts: readonly string[]): Alternative => ({
    pieces: parts.map((text) => ({ kind: "syllables", text })),
    joint: "apart",
    weight: weights.apart ** (parts.length - 1),
  });
  const places = Array.from({ length: length - 1 }, (_, place) => place + 1);
  const once = places.map((cut) => [word.slice(0, cut), word.slice(cut)]);
  const twice =
    length > longestCutTwice
      ? []
      : places
          .filter((first) => first >= shortest)
          .flatMap((first) =>
            places
              .filter((second) => second - first >= shortest)
              .map((second) => [word.slice(0, first), word.slice(first, second), word.slice(second)]),
          );
  // What is left of `소설가` is a particle, and `소설 가` another sentence.
  return [...once, ...twice]
    .filter((parts) => !isParticle(parts.at(-1) ?? ""))
    .map((parts) => apart(...parts));
}

/** Every way to choose one alternative for each piece, beginning with the surest. */
function combine(choices: readonly (readonly Alternative[])[]): readonly Spelling[] {
  return choices.reduce<readonly Spelling[]>(
    (before, alternatives) =>
      before
        .flatMap((spelling) =>
          alternatives.map(({ pieces, joint, weight }) => ({
            pieces: [...spelling.pieces, ...pieces],
            joint: spelling.pieces.length === 0 ? joint : spelling.joint,
            weight: spelling.weight * weight,
          })),
        )
        .slice(0, mostSpellings),
    [{ pieces: [], joint: "together", weight: 1 }],
  );
}

/** The term with a part of it replaced by its synonyms: `라마3` also as `llama 3`. */
function synonymsOf(pieces: readonly Piece[], { synonyms, letterWords }: Lexicon): readonly Spelling[] {
  return pieces.flatMap((_, from) =>
    pieces.slice(from).flatMap((__, length) => {
      const to = from + length + 1;
      const key = pieces
        .slice(from, to)
        .map(({ text }) => text)
        .join("");
      return (synonyms.get(key) ?? []).flatMap((synonym) => {
        const parts = [...pieces.slice(0, from), ...piecesOf(synonym), ...pieces.slice(to)];
        return combine(parts.map((piece) => exactly(expandPiece(piece, letterWords)))).map((spelling) => ({
          ...spelling,
          weight: spelling.weight * weights.synonym,
        }));
      });
    }),
  );
}

/** Of a synonym only what it says itself: nobody mistyped it. */
function exactly(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter(({ weight }) => weight >= weights.apart ** 2);
}

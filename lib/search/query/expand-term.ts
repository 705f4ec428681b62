import { writtenDays } from "../analysis/days.ts";
import { isInitials } from "../analysis/initials.ts";
import { isParticle, nounMarkers, splitParticle } from "../analysis/particles.ts";
import { expandLetters } from "./expand-letters.ts";
import type { Vocabulary } from "./like-words.ts";
import { type NameLexicon, namesFor } from "./names-for.ts";
import { matchExpression, type Spelling } from "./spelling.ts";
import type { Synonyms } from "./synonyms.ts";
import { type Piece, piecesOf, type QueryTerm } from "./terms.ts";

/** The index's knowledge about the language of its articles. */
export interface Lexicon extends Vocabulary, NameLexicon {
  readonly synonyms: Synonyms;
  /** The number of articles that an expression finds. */
  readonly count: (expression: string) => number;
}

/** Further spellings are unlikely. */
const mostSpellings = 64;

/** Of three parts: nouns of one syllable stand at the end of a compound, `우선 순위 큐`. */
const shortestOfThree = 2;
/** The number of ways to cut twice grows with the square. */
const longestCutTwice = 10;

const weights = { apart: 0.9, synonym: 0.9, stem: 0.9, usual: 0.6 };

/** The spellings under which a term is looked up, the surest first. */
export function expandTerm(written: QueryTerm, lexicon: Lexicon): readonly Spelling[] {
  if (written.kind === "phrase") return [{ pieces: written.pieces, joint: "apart", weight: 1 }];
  if (written.kind === "unfinished") return [{ pieces: written.pieces, joint: "unfinished", weight: 1 }];
  if (written.kind !== "word") {
    return writtenDays(written.kind).map((day) => ({ pieces: piecesOf(day), joint: "together", weight: 1 }));
  }
  const pieces = withoutFalseParticle(written, lexicon);
  const own = combine(
    pieces.map((piece, place) => {
      const alternatives = expandPiece(piece, lexicon);
      return place === pieces.length - 1 ? alternatives : alternatives.filter(endsAs(piece));
    }),
  );
  return [...own, ...synonymsOf(pieces, lexicon), ...shortStem(pieces, lexicon)]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostSpellings);
}

/** Whether a word is a noun and no stem with a particle: `정확도` is followed by particles that only follow nouns. */
function withoutFalseParticle({ pieces, withParticle }: QueryTerm, lexicon: Lexicon): readonly Piece[] {
  const last = pieces.at(-1);
  if (withParticle === undefined || last === undefined) return pieces;
  const whole: Piece = { kind: "syllables", text: withParticle };
  if (withParticle.length - last.text.length === 1 && isNoun(withParticle, lexicon)) {
    return [...pieces.slice(0, -1), whole];
  }
  return [...pieces.slice(0, -1), { kind: "syllables", text: wholeStem(last.text, withParticle, lexicon) }];
}

/** Where particles that follow nouns only stand after a word, it is one. */
function isNoun(word: string, { count }: Lexicon): boolean {
  const nouns = count(
    nounMarkers(word)
      .map((marker) => expressionOf(word + marker))
      .join(" OR "),
  );
  return nouns * leastShareOfNouns > count(expressionOf(word));
}

/** Whether a stem is no word, because the same syllables always follow it: `체감온도` for `체감온`. */
export function wholeStem(stem: string, withParticle: string, { count }: Pick<Lexicon, "count">): string {
  const having = count(expressionOf(stem));
  if (having < leastSeen) return stem;
  let whole = stem;
  for (let length = stem.length + 1; length <= withParticle.length; length += 1) {
    const longer = withParticle.slice(0, length);
    if (count(expressionOf(longer)) < having) break;
    whole = longer;
  }
  return whole;
}

/** Fewer articles don't show how a word is used. */
const leastSeen = 3;

function expressionOf(text: string): string {
  return matchExpression({ pieces: [{ kind: "syllables", text }], joint: "together", weight: 1 });
}

/** `큐의` also means `큐`, unless it is a noun like `회의`: then the stem must stand alone. */
function shortStem(pieces: readonly Piece[], lexicon: Lexicon): readonly Spelling[] {
  const [only] = pieces;
  if (only?.kind !== "syllables" || pieces.length > 1 || only.text.length !== 2) return [];
  const split = splitParticle(only.text, 1);
  if (split === undefined || isNoun(only.text, lexicon)) return [];
  return [{ pieces: [{ kind: "syllables", text: split.stem }], joint: "apart", weight: weights.stem }];
}

/** A single slip of an author must not turn `모델이` into a noun. */
const leastShareOfNouns = 20;

/** Only the last word may be unfinished: `data 2` is no `dataset 2`, but may be `mydata 2`. */
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

function expandPiece(piece: Piece, lexicon: Lexicon): readonly Alternative[] {
  const names = namesFor(piece, lexicon).map(({ name, weight }): Alternative => {
    return { pieces: [name], joint: "together", weight };
  });
  if (piece.kind === "letters") return [...expandLetters(piece.text, lexicon.letterWords), ...names];
  const asTyped: Alternative = { pieces: [piece], joint: "together", weight: 1 };
  if (piece.kind === "digits") return [asTyped];
  const usual = usualSpelling(piece.text, lexicon, names.length > 0);
  const likely: readonly Alternative[] =
    usual === undefined
      ? names
      : [
          ...names,
          { pieces: [{ kind: "syllables", text: usual }], joint: "together", weight: weights.usual },
        ];
  return [asTyped, ...likely, ...cuts(piece.text)];
}

/** Common words near a rare one, or near an unknown one for which only a name in another script was found. */
function usualSpelling(
  word: string,
  { koreanWords, likeWords }: Lexicon,
  hasNames: boolean,
): string | undefined {
  const own = koreanWords.get(word) ?? 0;
  if (own > fewest || (own === 0 && !hasNames)) return undefined;
  const [usual] = likeWords(word);
  const count = usual === undefined ? 0 : (koreanWords.get(usual) ?? 0);
  return count >= own * timesMore ? usual : undefined;
}

/** A word in so few articles may be an author's slip when so many times more articles have a similar one. */
const fewest = 2;
const timesMore = 10;

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
  // The rest of `소설가` is a particle, and `소설 가` means something else.
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
function synonymsOf(pieces: readonly Piece[], lexicon: Lexicon): readonly Spelling[] {
  return pieces.flatMap((_, from) =>
    pieces.slice(from).flatMap((__, length) => {
      const to = from + length + 1;
      const key = pieces
        .slice(from, to)
        .map(({ text }) => text)
        .join("");
      return (lexicon.synonyms.get(key) ?? []).flatMap((synonym) => {
        const parts = [...pieces.slice(0, from), ...piecesOf(synonym), ...pieces.slice(to)];
        return combine(parts.map((piece) => exactly(expandPiece(piece, lexicon)))).map((spelling) => ({
          ...spelling,
          weight: spelling.weight * weights.synonym,
        }));
      });
    }),
  );
}

/** A synonym needs no typos and no unfinished forms. */
function exactly(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter(({ weight }) => weight >= weights.apart ** 2);
}

import { pairsOf, startOfWord } from "../analysis/index-tokens.ts";
import { isInitials } from "../analysis/initials.ts";
import { particleBeginnings } from "../analysis/particles.ts";
import type { Piece } from "./terms.ts";

/** One way in which an article may write what the query means. */
export interface Spelling {
  readonly pieces: readonly Piece[];
  /**
   * `apart`: words that an article writes with a space where the query has none; the first must begin a word. `unfinished`: so,
   * and the last may go on.
   */
  readonly joint: "together" | "apart" | "unfinished";
  /** The certainty of this spelling; 1 as typed. */
  readonly weight: number;
}

/** The column of the index that holds headlines as first consonants. */
export const initialsColumn = "initials";

/** The FTS5 expression for a spelling. All text of the query is in quotes. */
export function matchExpression({ pieces, joint }: Spelling): string {
  const [first, ...rest] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return '""';
  const found = expressionsOf(pieces, joint, first, rest, last).join(" OR ");
  return isInitials(first.text) ? `{${initialsColumn}} : (${found})` : found;
}

function expressionsOf(
  pieces: readonly Piece[],
  joint: Spelling["joint"],
  first: Piece,
  rest: readonly Piece[],
  last: Piece,
): readonly string[] {
  if (joint === "together") return wordsTogether(first, rest, last);
  if (joint === "apart") return wordsApart(pieces);
  return [quote(pieces.flatMap(tokensOf)) + (isOneSyllable(last) ? " *" : "")];
}

function wordsTogether(first: Piece, rest: readonly Piece[], last: Piece): readonly string[] {
  const tail = rest.flatMap(tokensOf);
  // A single syllable is the beginning of a word that is still being typed.
  const open = isOneSyllable(last) ? " *" : "";
  const starts = first.kind === "syllables" ? [tokensOf(first), pairsOf(first.text)] : [tokensOf(first)];
  return starts.map((start) => quote([...start, ...tail]) + open);
}

/** One syllable at the end, the `큐` of `우선순위 큐`, must be a word: `소설 가격` is no `소설가`. */
function wordsApart(pieces: readonly Piece[]): readonly string[] {
  const last = pieces.at(-1);
  const before = pieces.slice(0, -1).flatMap(tokensOf);
  if (last === undefined || !isOneSyllable(last)) return [quote(pieces.flatMap(tokensOf))];
  // The first consonant of a headline's word may be all that is typed.
  if (isInitials(last.text)) return [`${quote([...before, ...startOfWord(last.text)])} *`];
  const endings = ["", ...particleBeginnings(last.text)];
  return endings.map((ending) => quote([...before, ...startOfWord(last.text + ending)]));
}

function isOneSyllable({ kind, text }: Piece): boolean {
  return kind === "syllables" && text.length === 1;
}

function tokensOf({ kind, text }: Piece): readonly string[] {
  return kind === "syllables" ? startOfWord(text) : [text];
}

function quote(tokens: readonly string[]): string {
  return `"${tokens.join(" ").replaceAll('"', "")}"`;
}

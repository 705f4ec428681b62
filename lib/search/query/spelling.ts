import { pairsOf, startOfWord } from "../analysis/index-tokens.ts";
import { isInitials } from "../analysis/initials.ts";
import type { Piece } from "./terms.ts";

/** One way in which an article may write what the query means. */
export interface Spelling {
  readonly pieces: readonly Piece[];
  /** `apart`: words that an article writes with a space where the query has none; the first must begin a word. */
  readonly joint: "together" | "apart";
  /** How surely it is meant: 1 as typed. */
  readonly weight: number;
}

/** The column of the index that holds headlines as first consonants. */
export const initialsColumn = "initials";

/** The expression that finds a spelling in the full-text index; nothing of the query stands outside of quotes. */
export function matchExpression({ pieces, joint }: Spelling): string {
  const [first, ...rest] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return '""';
  const tail = rest.flatMap(tokensOf);
  // A syllable alone begins the word that the query has without its particle, or the whole of a short word.
  const open = last.kind === "syllables" && Array.from(last.text).length === 1 ? " *" : "";
  const phrases = [quote([...tokensOf(first), ...tail]) + open];
  if (first.kind === "syllables" && joint === "together") {
    phrases.push(quote([...pairsOf(first.text), ...tail]) + open);
  }
  const found = phrases.join(" OR ");
  return isInitials(first.text) ? `{${initialsColumn}} : (${found})` : found;
}

function tokensOf({ kind, text }: Piece): readonly string[] {
  return kind === "syllables" ? startOfWord(text) : [text];
}

function quote(tokens: readonly string[]): string {
  return `"${tokens.join(" ").replaceAll('"', "")}"`;
}

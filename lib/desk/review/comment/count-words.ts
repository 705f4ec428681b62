import { bodyWords } from "../../../search/body-words.ts";

/** How long an article is, as Korean editors count. */
export interface Length {
  /** Characters without spaces. */
  readonly characters: number;
  /** Words between spaces (어절). */
  readonly words: number;
}

/** Of a body without its markup and code. */
export function countWords(body: string): Length {
  const words = bodyWords(body)
    .text.split(/\s+/)
    .filter((word) => word !== "");
  return { characters: words.reduce((sum, word) => sum + [...word].length, 0), words: words.length };
}

import { otherKeyboard } from "./analysis/keyboard.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { conceptsOf } from "./query/concepts.ts";
import { corrections } from "./query/expand-letters.ts";

/**
 * What the reader may have meant: the same keys with the keyboard in the other language, when what was typed finds
 * nothing, or a Latin word in the spelling that articles use.
 */
export function suggest(text: string, found: number, index: SearchIndex): string | undefined {
  const spelled = withCorrectWords(text, index);
  if (spelled !== undefined) return spelled;
  if (found > 0) return undefined;
  const other = otherKeyboard(text);
  return other !== undefined && finds(other, index) ? other : undefined;
}

function withCorrectWords(text: string, { letterWords }: SearchIndex): string | undefined {
  const corrected = text.replace(
    /[a-z]+/gi,
    (word) => corrections(word.toLowerCase(), letterWords)[0] ?? word,
  );
  return corrected === text ? undefined : corrected;
}

function finds(text: string, index: SearchIndex): boolean {
  const concepts = conceptsOf(text, index);
  return (
    concepts.length > 0 && index.count(concepts.map(({ expression }) => `(${expression})`).join(" AND ")) > 0
  );
}

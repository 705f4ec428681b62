import { otherKeyboard } from "./analysis/keyboard.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { narrow } from "./narrow.ts";
import { conceptsOf, expressionOfAll } from "./query/concepts.ts";
import { corrections } from "./query/expand-letters.ts";
import type { SearchQuery } from "./search-query.ts";

/**
 * What the reader may have meant: the same keys with the keyboard in the other language, when what was typed finds
 * nothing, or a Latin word in the spelling that articles use. It finds something with the filters of the query.
 */
export function suggest(query: SearchQuery, found: number, index: SearchIndex): string | undefined {
  const guesses = [withCorrectWords(query.text, index), found > 0 ? undefined : otherKeyboard(query.text)];
  return guesses.find((guess) => guess !== undefined && finds({ ...query, text: guess }, index));
}

function withCorrectWords(text: string, { letterWords }: SearchIndex): string | undefined {
  const corrected = text.replace(
    /[a-z]+/gi,
    (word) => corrections(word.toLowerCase(), letterWords)[0] ?? word,
  );
  return corrected === text ? undefined : corrected;
}

function finds(query: SearchQuery, index: SearchIndex): boolean {
  const concepts = conceptsOf(query.text, index);
  if (concepts.length === 0) return false;
  return narrow(index.find(expressionOfAll(concepts)), query, index.catalogue).ids.length > 0;
}

import type { FoundArticles } from "./find-articles.ts";
import { narrow } from "./narrow.ts";
import { conceptsOf, expressionOfAll } from "./query/concepts.ts";
import { corrections } from "./query/expand-letters.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchQuery } from "./search-query.ts";

/** A word that so few articles have may be a slip of an author too, where so many times more have one like it. */
const fewest = 2;
const timesMore = 10;

/**
 * What the reader may have meant: a word in the spelling that articles use. It finds something with the filters of the
 * query; what is shown already is no suggestion.
 */
export function suggest(
  query: SearchQuery,
  { kind }: Pick<FoundArticles, "kind">,
  index: SearchIndex,
): string | undefined {
  if (kind !== "asked") return undefined;
  const text = withCorrectWords(query.text, index);
  return text !== query.text && finds({ ...query, text }, index) ? text : undefined;
}

function withCorrectWords(text: string, { letterWords, koreanWords, likeWords }: SearchIndex): string {
  return text
    .replace(/[a-z]+/gi, (word) => corrections(word.toLowerCase(), letterWords)[0] ?? word)
    .replace(/[가-힣]+/g, (word) => {
      const own = koreanWords.get(word) ?? 0;
      if (own === 0 || own > fewest) return word;
      const [like] = likeWords(word);
      return like !== undefined && (koreanWords.get(like) ?? 0) >= own * timesMore ? like : word;
    });
}

function finds(query: SearchQuery, index: SearchIndex): boolean {
  const concepts = conceptsOf(query.text, index);
  if (concepts.length === 0) return false;
  return narrow(index.find(expressionOfAll(concepts)), query, index.catalogue).ids.length > 0;
}

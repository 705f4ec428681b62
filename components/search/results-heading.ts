import type { SearchAnswer } from "@/lib/search/search-answer";
import { text } from "@/lib/site/text";

/** What stands over results: that they are those, or in which way they are others. */
export function resultsHeading({ query, kind, words, isPartly }: SearchAnswer): string {
  const named = words.join(" ");
  if (kind === "instead") return text.search.instead(query.text, named);
  if (kind === "some" && named === "") return text.search.someWords;
  if (kind === "some") return isPartly ? text.search.partly(named) : text.search.some(named);
  return query.text === "" ? text.search.narrowed : text.search.results(query.text);
}

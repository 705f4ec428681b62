import type { SearchAnswer, SearchResult } from "@/lib/search/search-answer";
import { isAsked, type SearchQuery } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { BeforeSearch } from "./before-search";
import { FoundArticles } from "./found-articles";
import { NothingFound } from "./nothing-found";
import { resultsHeading } from "./results-heading";
import { SearchUnavailable } from "./search-unavailable";

interface AnswerViewProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

/**
 * Each of the four things that can come of a query. `data-search-says` is what the script reads out, and
 * `data-search-found` tells it whether all that was asked is found.
 */
export function AnswerView({ query, result }: AnswerViewProps) {
  if (result.status === "unavailable") {
    return (
      <div data-search-answer="" data-search-says={text.search.unavailableTitle}>
        <SearchUnavailable query={query} />
      </div>
    );
  }
  const { answer } = result;
  if (!isAsked(answer.query)) {
    return (
      <div data-search-answer="" data-search-says="">
        <BeforeSearch {...answer.facets} />
      </div>
    );
  }
  const found = answer.total === 0 ? "none" : answer.kind;
  return (
    <div data-search-answer="" data-search-found={found} data-search-says={sentenceOf(answer)}>
      {answer.total === 0 ? <NothingFound answer={answer} /> : <FoundArticles answer={answer} />}
    </div>
  );
}

function sentenceOf(answer: SearchAnswer): string {
  const { query, total } = answer;
  const words = query.text;
  if (total === 0) return words === "" ? text.search.noneNarrowed : text.search.none(words);
  return `${resultsHeading(answer)}: ${text.count(total)}`;
}

import type { SearchAnswer, SearchResult } from "@/lib/search/search-answer";
import { isAsked, type SearchQuery } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { BeforeSearch } from "./before-search";
import { FoundArticles } from "./found-articles";
import { NothingFound } from "./nothing-found";
import { SearchUnavailable } from "./search-unavailable";

interface AnswerViewProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

/** The four outcomes of a query. `data-search-says` is the text that the script announces. */
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
  return (
    <div data-search-answer="" data-search-says={sentenceOf(answer)}>
      {answer.total === 0 ? <NothingFound answer={answer} /> : <FoundArticles answer={answer} />}
    </div>
  );
}

function sentenceOf({ query, total }: SearchAnswer): string {
  const words = query.text;
  if (total === 0) return words === "" ? text.search.noneNarrowed : text.search.none(words);
  const what = words === "" ? text.search.narrowed : text.search.results(words);
  return `${what}: ${text.count(total)}`;
}

import { PageShell } from "@/components/site/page-shell";
import { searchPath } from "@/lib/content/addresses/urls";
import type { SearchResult } from "@/lib/search/search-answer";
import type { SearchQuery } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { AnswerView } from "./answer-view";
import { SearchForm } from "./search-form";

interface SearchPageProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

/**
 * The one place that renders results. The script asks for this page's address too, while a reader types and from the
 * dialog, and takes `data-search-answer` out of what comes.
 */
export function SearchPage({ query, result }: SearchPageProps) {
  return (
    <PageShell path={searchPath}>
      <h1 className="mb-4 font-extrabold text-3xl">{text.search.title}</h1>
      <SearchForm query={query} />
      <div data-search-live="">
        <AnswerView query={query} result={result} />
      </div>
    </PageShell>
  );
}

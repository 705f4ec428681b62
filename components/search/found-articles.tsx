import type { SearchAnswer } from "@/lib/search/search-answer";
import { text } from "@/lib/site/text";
import { ChosenConditions } from "./chosen-conditions";
import { HitView } from "./hit-view";
import { ResultOrder } from "./result-order";
import { ResultPages } from "./result-pages";
import { resultsHeading } from "./results-heading";
import { SearchFilters } from "./search-filters";
import { Suggestion } from "./suggestion";

const filtersId = "_filters";

/** The results first; what narrows them stands after them, beside them on wide screens. */
export function FoundArticles({ answer }: { answer: SearchAnswer }) {
  const { query, total, hits } = answer;
  return (
    <div className="mt-6 xl:grid xl:grid-cols-[minmax(0,1fr)_13rem] xl:gap-x-12">
      <section aria-labelledby="_results" className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-5">
          <h2 id="_results" className="font-bold">
            {resultsHeading(answer)}: <span className="count text-accent">{text.count(total)}</span>
          </h2>
          <a href={`#${filtersId}`} className="search-page-only no-print py-1 text-muted text-sm xl:hidden">
            {text.search.filters}
          </a>
        </div>
        <Suggestion query={query} suggestion={answer.suggestion} />
        <ChosenConditions answer={answer} />
        {total > 1 && <ResultOrder query={query} />}
        <ol className="mt-4 divide-y divide-rule">
          {hits.map((hit) => (
            <li key={hit.slug} className="search-hit py-6 first:pt-2">
              <HitView hit={hit} />
            </li>
          ))}
        </ol>
        <ResultPages query={query} pageCount={answer.pageCount} />
      </section>
      <SearchFilters id={filtersId} answer={answer} />
    </div>
  );
}

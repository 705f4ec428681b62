import type { SearchAnswer } from "@/lib/search/search-answer";
import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { type Choice, FilterGroup } from "./filter-group";

/** Links that narrow the search; the active one removes its filter. */
export function SearchFilters({ id, answer: { query, facets } }: { id: string; answer: SearchAnswer }) {
  const choice = (label: string, count: number, isChosen: boolean, change: Partial<SearchQuery>): Choice => ({
    label,
    count,
    isChosen,
    href: searchUrl({ ...query, ...change, page: 1 }),
  });
  return (
    <aside
      id={id}
      aria-labelledby="_filters-heading"
      className="search-page-only no-print mt-12 flex scroll-mt-6 flex-col gap-6 xl:mt-0"
    >
      <h2 id="_filters-heading" className="border-ink border-b-2 pb-2 font-bold">
        {text.search.filters}
      </h2>
      <FilterGroup
        title={text.categories}
        choices={facets.categories.map(({ slug, label, count }) => {
          const isChosen = slug === query.category;
          return choice(label, count, isChosen, { category: isChosen ? undefined : slug });
        })}
      />
      <FilterGroup
        title={text.search.years}
        choices={facets.years.map(({ year, count }) => {
          const isChosen = year === query.year;
          return choice(text.year(year), count, isChosen, { year: isChosen ? undefined : year });
        })}
      />
      <FilterGroup
        title={text.tags}
        layout="flow"
        choices={facets.tags.map(({ slug, label, count }) => {
          const isChosen = slug === query.tag;
          return choice(label, count, isChosen, { tag: isChosen ? undefined : slug });
        })}
      />
    </aside>
  );
}

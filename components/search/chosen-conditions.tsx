import type { SearchAnswer } from "@/lib/search/search-answer";
import { searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { labelOf } from "./label-of";

/** The active filters: each links to the results without it. */
export async function ChosenConditions({ answer: { query, facets } }: { answer: SearchAnswer }) {
  const { category, tag, year } = query;
  const chosen = [
    category !== undefined && {
      label: await labelOf("categories", category, facets.categories),
      href: searchUrl({ ...query, category: undefined, page: 1 }),
    },
    tag !== undefined && {
      label: await labelOf("tags", tag, facets.tags),
      href: searchUrl({ ...query, tag: undefined, page: 1 }),
    },
    year !== undefined && {
      label: text.year(year),
      href: searchUrl({ ...query, year: undefined, page: 1 }),
    },
  ].filter((condition) => condition !== false);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={text.search.chosen} className="search-page-only mt-3 flex flex-wrap gap-2 text-sm">
      {chosen.map(({ label, href }) => (
        <li key={href}>
          <a
            href={href}
            aria-label={text.search.remove(label)}
            className="inline-flex min-h-9 items-center gap-2 bg-accent-soft px-3 no-underline hover:text-accent"
          >
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a
            href={searchUrl({ text: query.text })}
            className="inline-flex min-h-9 items-center px-2 text-muted hover:text-accent"
          >
            {text.search.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
}

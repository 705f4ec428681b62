import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";

interface ResultPagesProps {
  readonly query: SearchQuery;
  readonly pageCount: number;
}

/** Previous and next page of results; no jump to a number, since the best results come first. */
export function ResultPages({ query, pageCount }: ResultPagesProps) {
  if (pageCount === 1) return null;
  const { page } = query;
  return (
    <nav
      aria-label={text.pagination}
      className="search-page-only no-print mt-4 flex items-center justify-center gap-2 border-rule border-t pt-6 text-sm"
    >
      {page > 1 && <Step query={query} page={page - 1} rel="prev" label={text.search.previousPage} />}
      <span className="px-2 text-muted tabular-nums">{text.search.pageOf(page, pageCount)}</span>
      {page < pageCount && <Step query={query} page={page + 1} rel="next" label={text.search.nextPage} />}
    </nav>
  );
}

interface StepProps {
  readonly query: SearchQuery;
  readonly page: number;
  readonly rel: "prev" | "next";
  readonly label: string;
}

function Step({ query, page, rel, label }: StepProps) {
  return (
    <a
      href={searchUrl({ ...query, page })}
      rel={rel}
      className="inline-flex min-h-11 items-center px-3 font-medium no-underline hover:text-accent"
    >
      {label}
    </a>
  );
}

import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";

const orders = ["best", "newest"] as const;

/** Without words there is nothing to fit: the newest come first. */
export function ResultOrder({ query }: { query: SearchQuery }) {
  if (query.text === "") return null;
  return (
    <nav aria-label={text.search.order} className="search-page-only no-print mt-3 flex gap-4 text-sm">
      {orders.map((order) => (
        <a
          key={order}
          href={searchUrl({ ...query, order, page: 1 })}
          rel="nofollow"
          aria-current={order === query.order ? "true" : undefined}
          className="inline-flex min-h-9 items-center text-muted no-underline hover:text-accent aria-[current=true]:font-bold aria-[current=true]:text-ink"
        >
          {text.search.orders[order]}
        </a>
      ))}
    </nav>
  );
}

import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { OtherWays } from "./other-ways";

/** Says that the search is unavailable; the rest of the site works without an index. */
export function SearchUnavailable({ query }: { query: SearchQuery }) {
  return (
    <section aria-labelledby="_results" className="mt-6">
      <h2 id="_results" className="font-bold text-xl">
        {text.search.unavailableTitle}
      </h2>
      <p className="mt-3 max-w-measure text-muted">{text.search.unavailableText}</p>
      <OtherWays />
      <p className="mt-3">
        <a href={searchUrl(query)} className="inline-block py-1 underline">
          {text.retry}
        </a>
      </p>
    </section>
  );
}

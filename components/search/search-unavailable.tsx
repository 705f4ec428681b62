import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { OtherWays } from "./other-ways";

/** Without an index the rest of the site is as it was, and this page says so. */
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

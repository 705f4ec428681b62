import { searchPath } from "@/lib/content/addresses/urls";
import { longestQuery, type SearchQuery } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";
import { SearchIcon } from "./search-icon";

/** New words are searched within the conditions that were chosen. */
export function SearchForm({ query }: { query: SearchQuery }) {
  const { category, order, tag, year } = query;
  return (
    <search className="no-print block">
      <form action={searchPath} data-search-form="" className="search-form">
        <SearchIcon className="size-6 text-muted" />
        <input
          name="q"
          defaultValue={query.text}
          aria-label={text.search.title}
          placeholder={text.search.placeholder}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="search-field"
        />
        {category && <input type="hidden" name="category" value={category} />}
        {tag && <input type="hidden" name="tag" value={tag} />}
        {order === "newest" && <input type="hidden" name="order" value={order} />}
        {year !== undefined && <input type="hidden" name="year" value={year} />}
        <button type="submit" className="min-h-11 shrink-0 px-3 font-bold text-accent">
          {text.search.submit}
        </button>
      </form>
      <p role="status" className="sr-only" data-search-status="" />
    </search>
  );
}

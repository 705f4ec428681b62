import { SearchIcon } from "@/components/search/search-icon";
import { searchPath } from "@/lib/content/addresses/urls";
import { text } from "@/lib/site/text";
import "@/components/search/search.css";

/** Leads to the search page; with a script it opens the dialog. */
export function SearchLink() {
  return (
    <a
      href={searchPath}
      data-search-link=""
      aria-keyshortcuts="/ Control+K Meta+K"
      className="flex min-h-11 rounded-box min-w-11 items-center justify-center gap-2 border border-rule px-3 font-medium text-sm no-underline hover:border-accent hover:text-accent"
    >
      <SearchIcon className="size-5" />
      <span className="max-sm:sr-only">{text.search.open}</span>
      <span aria-hidden="true" className="needs-script search-key max-lg:hidden">
        /
      </span>
    </a>
  );
}

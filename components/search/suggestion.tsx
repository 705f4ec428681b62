import { type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { text } from "@/lib/site/text";

interface SuggestionProps {
  readonly query: SearchQuery;
  readonly suggestion: string | undefined;
}

export function Suggestion({ query, suggestion }: SuggestionProps) {
  if (suggestion === undefined) return null;
  return (
    <p className="mt-2">
      <a
        href={searchUrl({ ...query, text: suggestion, page: 1 })}
        className="font-bold text-accent underline"
      >
        {text.search.suggestion(suggestion)}
      </a>
    </p>
  );
}

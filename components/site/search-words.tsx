import { text } from "@/lib/site/text";

/** What the search's script says, at the end of the page: in the header it would come between parts that are seen. */
export function SearchWords() {
  return <p hidden data-search-words={JSON.stringify(text.search.script)} />;
}

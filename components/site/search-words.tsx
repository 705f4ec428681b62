import { text } from "@/lib/site/text";

/** The messages of the search's script, at the end of the page so that they do not separate visible parts. */
export function SearchWords() {
  return <p hidden data-search-words={JSON.stringify(text.search.script)} />;
}

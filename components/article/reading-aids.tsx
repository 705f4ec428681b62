import type { ReadingAidWords } from "@/lib/reader/start-reader";

/** Lets the script of the site attach its reading aids to the article that this stands in, and say what they did. */
export function ReadingAids({ words }: { words: ReadingAidWords }) {
  return <p role="status" className="sr-only" data-reading-aids={JSON.stringify(words)} />;
}

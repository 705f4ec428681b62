import type { ReadingAidWords } from "@/lib/reader/start-reader";

/** Marks the article to which the site's script adds its reading aids, and holds their messages. */
export function ReadingAids({ words }: { words: ReadingAidWords }) {
  return <p role="status" className="sr-only" data-reading-aids={JSON.stringify(words)} />;
}

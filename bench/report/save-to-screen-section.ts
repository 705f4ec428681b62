import type { Results } from "../results/schema.ts";
import { count } from "./figures.ts";
import { markdownTable } from "./markdown-table.ts";

/** How long an editor waits. */
export function saveToScreenSection({ saveToScreen }: Results): string {
  const how =
    "`npx tsx bench/save-to-screen.ts` saves an article that is open in a browser under `npm run dev`, and waits until the words are there; the page is never loaded again.";
  if (saveToScreen === undefined) return `${how}\n\nNot measured yet.`;
  const rows = saveToScreen.sizes.map(({ articles, first, median, most }) => [
    count(articles),
    first,
    median,
    most,
  ]);
  const table = markdownTable(["articles", "first save, ms", "median after it, ms", "most, ms"], rows);
  return `${how}\n\n${saveToScreen.date}.\n\n${table}`;
}

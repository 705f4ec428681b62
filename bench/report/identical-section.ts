import type { Results } from "../results/schema.ts";
import { count } from "./figures.ts";

/** Whether a build over the caches of another makes the same pages as a clean one. */
export function identicalSection({ identical }: Results): string {
  const how =
    "`npx tsx bench/identical-builds.ts` builds, changes an article and a tag, builds again over the caches that are there, empties everything, builds a third time, and compares the last two byte by byte: every page, feed, sitemap and card below `.next/server/app` with the headers that go with it, and pages rendered on demand as `next start` answers them. Only the build id (`.next/BUILD_ID`, new with each build) is made equal before; bundles of code and lists of them are not compared. React's payloads (`.rsc`), which no page of ours loads, are compared row by row: React writes the rows in the order in which they happen to be ready.";
  if (identical === undefined) return `${how}\n\nNot measured yet.`;
  const { answers, articles, date, payloads, rendered } = identical;
  return `${how}\n\n${date}, ${count(articles)} articles: of ${count(answers.count)} files ${verdict(answers.different)}, of ${count(rendered.count)} pages rendered on demand ${verdict(rendered.different)}, of ${count(payloads.count)} payloads ${verdict(payloads.different)}.`;
}

function verdict(different: number): string {
  return different === 0 ? "none differs" : `**${count(different)} differ**`;
}

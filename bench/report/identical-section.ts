import type { Results } from "../results/schema.ts";
import { count } from "./figures.ts";

/** Whether a build over the caches of another makes the same pages as a clean one. */
export function identicalSection({ identical }: Results): string {
  const how =
    "`npx tsx bench/identical-builds.ts` builds, changes an article and a tag, builds again over the caches that are there, empties everything, builds a third time, and compares the last two: every page, feed, sitemap and card below `.next/server/app` with the headers that go with it, and pages rendered on demand as `next start` answers them. Only the build id (`.next/BUILD_ID`, new with each build) is made equal before; bundles of code and lists of them are not compared.";
  if (identical === undefined) return `${how}\n\nNot measured yet.`;
  const { articles, date, different, files, rendered } = identical;
  const verdict = different === 0 ? "all the same, byte by byte" : `**${count(different)} differ**`;
  return `${how}\n\n${date}, ${count(articles)} articles: ${count(files)} files and ${count(rendered)} pages rendered on demand, ${verdict}.`;
}

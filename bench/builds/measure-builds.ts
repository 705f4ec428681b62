import { createHash } from "node:crypto";
import { loadavg } from "node:os";
import { articleFile } from "../corpus/article-file.ts";
import { type SiteArticle, siteArticles } from "../corpus/site-articles.ts";
import type { Round } from "../results/builds-schema.ts";
import { thisMachine } from "../results/machine.ts";
import { readResults, today, writeResults } from "../results/results-file.ts";
import type { Results } from "../results/schema.ts";
import { measureSite } from "./measure-site.ts";
import type { BenchOptions } from "./options.ts";
import { prepareSites } from "./prepare-sites.ts";
import { isMeasured, orderOf, withBuilds, withoutRound, withRound } from "./rounds.ts";
import { sites } from "./sites.ts";

interface Measuring {
  readonly options: BenchOptions;
  /** In which the sites are built. */
  readonly environment: NodeJS.ProcessEnv;
  readonly file: string;
  readonly say: (line: string) => void;
}

/** Measures what the file of results does not have yet, and keeps the builds of each site as soon as they are there. */
export async function measureBuilds({ options, environment, file, say }: Measuring): Promise<Results> {
  const { fresh, kinds, rounds, sizes, work } = options;
  const prepared = await prepareSites(
    [...options.ours, ...options.peers].map((id) => sites[id]),
    { work, environment, say },
  );
  const versions = Object.fromEntries(prepared.map(({ site, version }) => [site.id, version]));
  let results: Results = { ...(await readResults(file)), machine: thisMachine() };
  for (const size of sizes) {
    const articles = siteArticles(size);
    const corpus = digestOf(articles);
    for (let round = 1; round <= rounds; round += 1) {
      const wanted: Round = {
        articles: size,
        round,
        corpus,
        node: options.node,
        date: today(),
        load: loadavg()[0] ?? 0,
        sites: {},
      };
      results = withRound(fresh ? withoutRound(results, wanted) : results, wanted, versions);
      for (const { site, folder, version } of orderOf(prepared, round)) {
        const what = `${size.toLocaleString("en")} articles, round ${round} of ${rounds}, ${site.label}`;
        if (isMeasured(results, wanted, site.id, kinds)) {
          say(`${what}: measured before`);
          continue;
        }
        const onBuild: Parameters<typeof measureSite>[0]["onBuild"] = (kind, { seconds, largestProcess }) =>
          say(`${what}, ${kind}: ${seconds.toFixed(1)} s, ${(largestProcess / 1e6).toFixed(0)} MB`);
        const builds = await measureSite({ site, folder, environment, articles, kinds, onBuild });
        results = withBuilds(results, wanted, site.id, { version, builds });
        await writeResults(file, results);
      }
    }
  }
  return results;
}

function digestOf(articles: readonly SiteArticle[]): string {
  const hash = createHash("sha256");
  for (const article of articles) hash.update(articleFile(article));
  return hash.digest("hex").slice(0, 12);
}

/**
 * Builds our site and those of Astro, Eleventy and Hugo over the same generated articles, in turns, and writes down how
 * long it takes: `bench/results.json`, `bench/README.md` and `bench/builds.svg`. What was measured before and is still of
 * the same code is not measured again.
 *
 *   npm run bench                                             all of it: hours
 *   npm run bench -- --quick                                  100 and 1,000 articles once; writes to a temporary folder
 *   npm run bench -- --sizes 5000 --peers astro --rounds 3    a part
 *
 *   --ours attention,attention-all    newest first, all prerendered, or none
 *   --kinds "one article changed"     after a clean build: nothing changed, one article changed, one tag renamed
 *   --node 24.9.0 | current           the Node that builds all sites
 *   --out FOLDER --work FOLDER        where results are kept, below which folder sites are built
 *   --fresh                           measures again what was measured
 *   --keep                            leaves the sites where they were built
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { measureBuilds } from "./builds/measure-builds.ts";
import { environmentWithNode } from "./builds/node-version.ts";
import { type BenchOptions, parseOptions } from "./builds/options.ts";
import { requireRoom } from "./builds/require-room.ts";
import { writeReport } from "./report/write-report.ts";
import { resultsFile } from "./results/results-file.ts";

const options = readOptions();
const say = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

await mkdir(options.work, { recursive: true });
await requireRoom(options.work, Math.max(...options.sizes));
const environment = environmentWithNode(options.node, join(options.work, "node"));
const file = join(options.out, resultsFile);
const results = await measureBuilds({ options, environment, file, say });
await writeReport(options.out, results);
if (!options.keep) await rm(options.work, { recursive: true, force: true });
say(`written: ${options.out}`);

function readOptions(): BenchOptions {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

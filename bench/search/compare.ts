/**
 * Compares search engines on one Korean corpus: recall and precision by kind of difficulty, size, bytes, time.
 *
 *   npx tsx bench/search/compare.ts [--articles 10000] [--corpus <folder with posts/>] [--engine ours]
 *
 * Each engine runs in a process of its own; what they need is installed into a temporary folder. Pagefind is asked in
 * Chromium. Results and how they are made: docs/search.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { siteSynonyms } from "../../lib/site/synonyms.ts";
import { readCorpus } from "./documents.ts";
import type { Engine } from "./engine.ts";
import { flexsearch } from "./engines/flexsearch.ts";
import { minisearch } from "./engines/minisearch.ts";
import { orama } from "./engines/orama.ts";
import { ours } from "./engines/ours.ts";
import { pagefind } from "./engines/pagefind.ts";
import { measureEngine } from "./measure-engine.ts";
import { makeQuerySets, type QuerySet } from "./query-sets.ts";

const packages = ["pagefind@1.6.0", "@orama/orama@3.1.18", "minisearch@7.2.0", "flexsearch@0.8.212"];

const engines: Readonly<Record<string, Engine>> = {
  ours,
  Pagefind: pagefind("words"),
  "Pagefind, particles stripped": pagefind("stems"),
  Orama: orama,
  "MiniSearch, words": minisearch("words"),
  "MiniSearch, prefixes": minisearch("prefixes"),
  "MiniSearch, particles stripped": minisearch("stems"),
  "FlexSearch, forward": flexsearch("forward"),
  "FlexSearch, full": flexsearch("full"),
};

const queriesFile = "queries.json";

const longestRun = 15 * 60 * 1_000;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    corpus: { type: "string" },
    engine: { type: "string" },
    /** The folder with the packages and the queries; set for the process of one engine. */
    prepared: { type: "string" },
  },
});

if (values.prepared === undefined) await runAll();
else await runOne(values.engine ?? "ours", values.prepared);

async function runAll() {
  const folder = await mkdtemp(join(tmpdir(), "search-bench-"));
  try {
    execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, ...packages], {
      stdio: "inherit",
    });
    const documents = await readCorpus(values.corpus, Number(values.articles));
    const querySets = makeQuerySets(documents, siteSynonyms().groups);
    await writeFile(join(folder, queriesFile), JSON.stringify(querySets));
    for (const name of Object.keys(engines).filter(
      (each) => values.engine === undefined || each === values.engine,
    )) {
      const own = ["--prepared", folder, "--engine", name, "--articles", values.articles];
      const from = values.corpus === undefined ? [] : ["--corpus", values.corpus];
      const { status, signal } = spawnSync(
        process.execPath,
        ["--max-old-space-size=12288", ...process.execArgv, process.argv[1] ?? "", ...own, ...from],
        { stdio: "inherit", timeout: longestRun },
      );
      if (status !== 0) console.log(`${name}: did not finish (${signal ?? `status ${status}`})`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOne(name: string, prepared: string) {
  const engine = engines[name];
  if (engine === undefined)
    throw new Error(`No engine "${name}"; there are ${Object.keys(engines).join(", ")}.`);
  const require = createRequire(join(prepared, "bench.js"));
  const folder = await mkdtemp(join(tmpdir(), "search-engine-"));
  try {
    const documents = await readCorpus(values.corpus, Number(values.articles));
    const querySets: readonly QuerySet[] = JSON.parse(await readFile(join(prepared, queriesFile), "utf8"));
    const input = {
      documents,
      synonyms: siteSynonyms().groups,
      folder,
      load: (wanted: string) =>
        wanted === "pagefind"
          ? import(pathToFileURL(join(prepared, "node_modules/pagefind/lib/index.js")).href)
          : require(wanted),
    };
    await measureEngine(name, engine, input, querySets);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

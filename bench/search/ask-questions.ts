/**
 * Asks search engines the questions under `questions/`, written from real corpora, and prints what came of them by kind:
 * success@1, nDCG@10, the share without a result, false hits.
 *
 *   npx tsx bench/search/ask-questions.ts --corpora <folder> [--engine ours] [--half kept-aside] [--show typo]
 *
 * `<folder>/<name>/posts/` holds the articles for `questions/<name>.tsv`. Every other question is kept aside while the
 * search is worked on. What other engines need is installed into a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { siteSynonyms } from "../../lib/site/synonyms.ts";
import { readCorpus } from "./documents.ts";
import type { Engine } from "./engine.ts";
import { fts5 } from "./engines/fts5.ts";
import { minisearch } from "./engines/minisearch.ts";
import { ours } from "./engines/ours.ts";
import { pagefind } from "./engines/pagefind.ts";
import { type Question, readQuestions } from "./questions/judge.ts";
import { type Scored, scoreQuestion, summarize } from "./questions/score.ts";

const packages = ["pagefind@1.6.0", "minisearch@7.2.0"];

const engines: Readonly<Record<string, Engine>> = {
  ours,
  Pagefind: pagefind("words"),
  "MiniSearch, stems, prefix, fuzzy": minisearch("fuzzy"),
  "MiniSearch, any word": minisearch("any"),
  "FTS5 trigram": fts5,
};

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    /** One corpus of them. */
    only: { type: "string" },
    engine: { type: "string" },
    half: { type: "string", default: "open" },
    /** A kind whose questions are listed one by one. */
    show: { type: "string" },
  },
});
if (values.corpora === undefined) throw new Error("--corpora: where are the articles?");
const corpora = values.corpora;
const names = ["blog", "news", "wiki", "tech"].filter(
  (name) => values.only === undefined || name === values.only,
);

const prepared = await mkdtemp(join(tmpdir(), "search-questions-"));
try {
  const chosen = Object.entries(engines).filter(
    ([name]) => values.engine === undefined || name === values.engine,
  );
  if (chosen.some(([name]) => name !== "ours" && name !== "FTS5 trigram")) {
    execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", prepared, ...packages]);
  }
  for (const [name, engine] of chosen) {
    const scores: Scored[] = [];
    // One after the other: Pagefind has one backend.
    for (const corpus of names) scores.push(...(await askCorpus(corpus, engine)));
    console.log(`\n## ${name}\n| kind | questions | success@1 | nDCG@10 | no result | false hits |`);
    console.log("| --- | --- | --- | --- | --- | --- |");
    for (const kind of new Set(scores.map((score) => score.kind))) {
      console.log(
        summarize(
          kind,
          scores.filter((score) => score.kind === kind),
        ),
      );
    }
    console.log(summarize("all", scores));
  }
} finally {
  await rm(prepared, { recursive: true, force: true });
}

async function askCorpus(corpus: string, engine: Engine): Promise<readonly Scored[]> {
  const documents = await readCorpus(join(corpora, corpus), 0);
  const list = await readFile(join(import.meta.dirname, "questions", `${corpus}.tsv`), "utf8");
  const questions = readQuestions(list, documents).filter(isChosen);
  const require = createRequire(join(prepared, "bench.js"));
  const load = (wanted: string) =>
    wanted === "pagefind"
      ? import(pathToFileURL(join(prepared, "node_modules/pagefind/lib/index.js")).href)
      : require(wanted);
  const folder = await mkdtemp(join(prepared, corpus));
  const built = await engine({ documents, synonyms: siteSynonyms().groups, folder, load });
  const scores: Scored[] = [];
  for (const question of questions) {
    const found = await built.query(question.text);
    const scored = scoreQuestion(question, found, built.isClaimed?.(question.text) ?? true);
    if (values.show === question.kind)
      show(
        corpus,
        question,
        scored,
        found.map((id) => documents[id]?.title),
      );
    scores.push(scored);
  }
  await built.close();
  return scores;
}

function isChosen(_: Question, place: number): boolean {
  if (values.half === "both") return true;
  return place % 2 === (values.half === "kept-aside" ? 1 : 0);
}

function show(corpus: string, { text }: Question, { gain, isFalse }: Scored, titles: readonly unknown[]) {
  const value = gain === undefined ? (isFalse ? "false" : "none") : gain.toFixed(2);
  console.log(`${value} ${corpus} ${text} → ${titles.slice(0, 3).join(" / ")}`);
}

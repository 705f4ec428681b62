/**
 * Whether a build that takes over what earlier ones left under `.next/cache` makes the same pages as a clean one: after
 * an article and a tag were changed, byte by byte, those that are rendered on demand too.
 *
 *   npx tsx bench/identical-builds.ts [--articles 1000] [--on-demand 100] [--out bench]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { editFor } from "./builds/kinds.ts";
import { environmentWithNode } from "./builds/node-version.ts";
import { runCommand } from "./builds/run-command.ts";
import { sites } from "./builds/sites.ts";
import { writeArticles } from "./builds/write-articles.ts";
import { siteArticles } from "./corpus/site-articles.ts";
import { compareBuilds, readBuild } from "./identical/built-pages.ts";
import { today, updateResults } from "./results/results-file.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    "on-demand": { type: "string", default: "100" },
    out: { type: "string", default: import.meta.dirname },
  },
});
const articles = Number(values.articles);
const onDemand = Number(values["on-demand"]);
const site = sites.attention;

const folder = await mkdtemp(join(tmpdir(), "identical-builds-"));
try {
  const environment = environmentWithNode("current", folder);
  await site.prepare(folder, environment);
  const build = () => runCommand(site.command, folder, { ...environment, ...site.environment });
  const before = siteArticles(articles);
  await writeArticles(site, folder, before);
  const first = await build();
  const changed = editFor("one article changed", before).articles;
  const after = editFor("one tag renamed", changed).articles;
  await writeArticles(site, folder, after, before);
  const cached = await build();
  const pagesOfCached = await readBuild(folder, after, onDemand);
  for (const path of [...site.output, ...site.caches]) await rm(join(folder, path), { recursive: true });
  const clean = await build();
  console.log(
    `built in ${[first, cached, clean].map(({ seconds }) => seconds.toFixed(1)).join(", ")} s: clean, over its caches, clean`,
  );
  const comparison = compareBuilds(pagesOfCached, await readBuild(folder, after, onDemand));
  const counts = Object.entries(comparison).map(([part, { count, different }]) => {
    console.log([`${part}: ${count}, ${different.length} different`, ...different.slice(0, 20)].join("\n  "));
    return [part, { count, different: different.length }];
  });
  await updateResults(values.out, { identical: { date: today(), articles, ...Object.fromEntries(counts) } });
  const { answers, rendered } = comparison;
  process.exitCode = answers.different.length + rendered.different.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

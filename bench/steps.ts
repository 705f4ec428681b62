/**
 * How the time of each step of our build grows with the number of articles.
 *
 *   npx tsx bench/steps.ts [--sizes 1000,2000,5000,10000] [--node 24.9.0 | current] [--no-build] [--out bench]
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { environmentWithNode } from "./builds/node-version.ts";
import { type PrintedText, runCommand } from "./builds/run-command.ts";
import { sites } from "./builds/sites.ts";
import { writeArticles } from "./builds/write-articles.ts";
import { siteArticles } from "./corpus/site-articles.ts";
import { today, updateResults } from "./results/results-file.ts";
import { buildSteps } from "./steps/build-steps.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,2000,5000,10000" },
    node: { type: "string", default: "24.9.0" },
    "no-build": { type: "boolean", default: false },
    out: { type: "string", default: import.meta.dirname },
  },
});
const times = z.record(z.string(), z.number());
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const site = sites["attention-all"];

const work = await mkdtemp(join(tmpdir(), "steps-"));
const folder = join(work, "site");
try {
  const environment = { ...environmentWithNode(values.node, join(work, "node")), ...site.environment };
  await mkdir(folder);
  await site.prepare(folder, environment);
  const sizes: { articles: number; milliseconds: Record<string, number> }[] = [];
  for (const articles of values.sizes.split(",").map(Number)) {
    for (const path of [...site.output, ...site.caches])
      await rm(join(folder, path), { recursive: true, force: true });
    await writeArticles(site, folder, siteArticles(articles));
    const milliseconds = {
      ...libraryTimes(environment),
      ...(values["no-build"] ? {} : await buildTimes(environment)),
    };
    sizes.push({ articles, milliseconds });
    console.log(articles, milliseconds);
  }
  await updateResults(values.out, { steps: { date: today(), node: values.node, sizes } });
} finally {
  await rm(work, { recursive: true, force: true });
}

function libraryTimes(env: NodeJS.ProcessEnv) {
  const script = join(import.meta.dirname, "steps/measure-library-steps.ts");
  const printed = execFileSync("node", ["--import", tsx, script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, NODE_ENV: "production", TSX_TSCONFIG_PATH: join(import.meta.dirname, "../tsconfig.json") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return times.parse(JSON.parse(printed));
}

async function buildTimes(environment: NodeJS.ProcessEnv) {
  const printed: PrintedText[] = [];
  await runCommand(site.command, folder, environment, (text) => printed.push(text));
  return buildSteps(printed);
}

/**
 * Every byte that a page costs a reader before any interaction, as a browser loads it from the production build; next
 * to a Next site with nothing in it, which is Next's floor.
 *
 *   npx tsx bench/page-weight.ts [--articles 300] [--prerendered 20] [--out bench]
 */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { prepareBrowser } from "../scripts/setup/browser.mjs";
import { environmentWithNode } from "./builds/node-version.ts";
import { runCommand } from "./builds/run-command.ts";
import { sites } from "./builds/sites.ts";
import { writeArticles } from "./builds/write-articles.ts";
import { withBuiltSite } from "./built-site.ts";
import { siteArticles } from "./corpus/site-articles.ts";
import { measuredPages } from "./pages/measured-pages.ts";
import { weighPage } from "./pages/weigh-page.ts";
import { today, updateResults } from "./results/results-file.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "300" },
    prerendered: { type: "string", default: "20" },
    out: { type: "string", default: import.meta.dirname },
  },
});
const site = sites.attention;
const work = await mkdtemp(join(tmpdir(), "page-weight-"));
const [ours, bare] = [join(work, "ours"), join(work, "bare")];
const environment = { ...environmentWithNode("current", work), ...site.environment };
const browser = await chromium.launch({ executablePath: (await prepareBrowser()) || undefined });
try {
  const articles = siteArticles(Number(values.articles));
  await mkdir(ours);
  await site.prepare(ours, environment);
  await writeArticles(site, ours, articles);
  await runCommand(site.command, ours, { ...environment, ATTENTION_PRERENDER: values.prerendered });
  await cp(join(import.meta.dirname, "sites/bare-next"), bare, { recursive: true });
  // A symbolic link would lead out of Turbopack's root.
  execFileSync("cp", ["-al", join(ours, "node_modules"), bare]);
  await runCommand(["npm", "run", "build"], bare, environment);

  const pages = [
    ...(await weigh(ours, measuredPages(site, ours, articles))),
    ...(await weigh(bare, [{ name: "a Next site with nothing in it", path: "/" }])),
  ];
  for (const { name, weights } of pages) console.log(name, weights);
  await updateResults(values.out, { pageWeights: { date: today(), pages } });
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}

async function weigh(folder: string, pages: readonly { readonly name: string; readonly path: string }[]) {
  return withBuiltSite(async (origin) => {
    const weighed = [];
    for (const { name, path } of pages) {
      weighed.push({ name, weights: [...(await weighPage(browser, origin + path))] });
    }
    return weighed;
  }, folder);
}

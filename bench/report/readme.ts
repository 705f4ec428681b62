import type { Machine, Results } from "../results/schema.ts";
import { buildsSection } from "./builds-section.ts";
import { identicalSection } from "./identical-section.ts";
import { pageWeightSection } from "./page-weight-section.ts";
import { saveToScreenSection } from "./save-to-screen-section.ts";
import { servingSection } from "./serving-section.ts";
import { stepsSection } from "./steps-section.ts";
import { targetsSection } from "./targets-section.ts";
import { triedSection } from "./tried-section.ts";

/** `bench/README.md`. */
export function readme(results: Results): string {
  return `${[
    "# Measurements",
    "Written by the scripts in this folder from `results.json`: change those, not this page. Machines differ and neighbours make noise, so targets are ratios of figures from one run.",
    ...(results.machine === undefined ? [] : [machineLine(results.machine, results)]),
    "## Targets",
    targetsSection(results),
    "## Builds",
    howBuilds,
    buildsSection(results),
    "## What was tried",
    triedSection,
    "## Steps",
    stepsSection(results),
    "## Page weight",
    pageWeightSection(results),
    "## Serving",
    servingSection(results),
    "## Pages of a cached build",
    identicalSection(results),
    "## Save to screen",
    saveToScreenSection(results),
    "## Other measurements",
    others,
  ].join("\n\n")}\n`;
}

const howBuilds = `\`npm run bench\` builds each site over the same seeded articles (\`corpus/\`: 5 to 6 kB of Korean each, formulas in 20 %, code in 30 %, six categories, up to 600 tags), one site after the other, in turns, odd rounds in one order and even rounds in the other. A round of a site is a clean build, then nothing changed, then headline and text of the newest article changed, then a tag of a hundredth of the articles renamed. After each build a page is looked at for the change.

All sites have a page for each article, twelve articles on each page of a category or tag, a front page, and a sidebar with the counts of all categories and of thirty tags; formulas by KaTeX (not in Hugo) and code by Shiki (Hugo: Chroma). Ours is the real one, whole: check, search index, feeds, archives, sitemaps and all. Astro runs with the Markdown processor that it has by default, Sätteri; the peers are in \`sites/\`. Time is the whole command's (\`npm run build\`, \`hugo\`), of one Node for all.`;

const others = `| script | what it measures |
| --- | --- |
| \`search/compare.ts\` | our search next to others ([docs/search.md](../docs/search.md)) |
| \`jekyll/compare.ts\` | old posts here and in Jekyll ([jekyll](jekyll/README.md)) |
| \`legacy-paths.ts\` | every written form of 3,000 and more legacy paths |
| \`lighthouse.ts\`, \`html.ts\`, \`crawl.ts\` | Lighthouse, the Nu HTML checker, every link of the built site |
| \`editing-pictures.ts\`, \`screenshots.ts\` | pictures for documents |`;

function machineLine(
  { cores, memory, processor, remark = "", system }: Machine,
  { rounds }: Results,
): string {
  const dates = [...new Set(rounds.map(({ date }) => date))].toSorted();
  const nodes = [...new Set(rounds.map(({ node }) => node))];
  const gigabytes = Math.round(memory / 2 ** 30);
  return `${[dates[0], dates.length > 1 ? dates.at(-1) : undefined].filter(Boolean).join(" to ")}, ${cores} cores (${processor}), ${gigabytes} GiB, ${system}, Node ${nodes.join(", ")}. ${remark}`.trim();
}

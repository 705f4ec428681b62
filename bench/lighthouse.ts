/**
 * Lighthouse (mobile) on the front page and on an article with image, formulas and code; the median of three runs.
 *
 *   npm run build && CHROME_PATH=/usr/bin/chromium npx tsx bench/lighthouse.ts
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../e2e/templates.ts";
import { withBuiltSite } from "./built-site.ts";

/** The newest that runs on Node 20. */
const lighthouse = "lighthouse@12";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const flags =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null; readonly title: string }>
  >;
}

const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
try {
  const wanted = ["front page", "article with formulas and code", "legacy article", "category"];
  const pages = (await templates()).filter(({ name }) => wanted.includes(name));
  await withBuiltSite(async (origin) => {
    for (const { name, path } of pages) {
      const runs = [1, 2, 3].map((run) => audit(origin + path, join(folder, `${name}-${run}.json`)));
      console.log(
        name,
        Object.fromEntries(
          categories.map((category) => [
            category,
            median(runs.map((run) => run.categories[category]?.score ?? 0)) * 100,
          ]),
        ),
      );
      for (const metric of ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]) {
        console.log(
          `  ${metric}: ${median(runs.map((run) => run.audits[metric]?.numericValue ?? Number.NaN)).toFixed(3)}`,
        );
      }
      const failed = Object.values(runs[0]?.audits ?? {}).filter(({ score }) => score === 0);
      console.log(`  not passed: ${failed.map(({ title }) => title).join("; ")}`);
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

function audit(url: string, file: string): Report {
  const args = [
    "--yes",
    lighthouse,
    url,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
  ];
  const { status } = spawnSync("npx", args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`Lighthouse ended with ${status} on ${url}.`);
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

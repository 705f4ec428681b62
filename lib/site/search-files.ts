import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ContentIndex } from "../content/content-index.ts";
import { type IndexReport, writeIndex } from "../search/index/write-index.ts";
import { searchSource } from "../search/search-record.ts";
import { siteSynonyms } from "./synonyms.ts";

/** Outside of `.next`, which `next build` empties; `next.config.ts` gives it to the functions that search. */
export const servedIndex = ".search/index.db";

/** Where `dev` keeps its own, with the drafts in it. */
export const developmentIndex = ".search/development.db";

/** Of what a build writes, only this folder is there again at the next one on Vercel. */
const keptIndex = ".next/cache/search/index.db";

export function inRoot(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), path);
}

/** Writes the index that this deployment serves; what has not changed since the last build is taken over from it. */
export async function buildSearchIndex(content: ContentIndex): Promise<IndexReport> {
  const [served, kept] = [inRoot(servedIndex), inRoot(keptIndex)];
  const report = await writeIndex(served, searchSource(content, siteSynonyms().groups), [kept, served]);
  await mkdir(dirname(kept), { recursive: true });
  await copyFile(served, `${kept}.tmp`);
  await rename(`${kept}.tmp`, kept);
  return report;
}

import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ContentIndex } from "../content/content-index.ts";
import { makeWhole } from "../content/source/write-whole.ts";
import { type IndexReport, writeIndex } from "../search/index/write-index.ts";
import { searchSource } from "../search/search-record.ts";
import { siteSynonyms } from "./synonyms.ts";

/** Outside of `.next`, which `next build` empties; `next.config.ts` gives it to the functions that search. */
export const servedIndex = ".search/index.db";

/** The index of `dev`, which includes drafts. */
export const developmentIndex = ".search/development.db";

/** Vercel restores only this folder for the next build. */
const keptIndex = ".next/cache/search/index.db";

export function inRoot(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), path);
}

/** Writes the index that this deployment serves, reusing unchanged rows of the last build. */
export async function buildSearchIndex(content: ContentIndex): Promise<IndexReport> {
  const [served, kept] = [inRoot(servedIndex), inRoot(keptIndex)];
  const report = await writeIndex(served, searchSource(content, siteSynonyms().groups), [kept, served]);
  await keepIndex(served, kept);
  return report;
}

/** If it cannot be written, only the next build is slower. */
async function keepIndex(served: string, kept: string): Promise<void> {
  try {
    await mkdir(dirname(kept), { recursive: true });
    await makeWhole(kept, (unfinished) => copyFile(served, unfinished));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(
      `다음 빌드에 쓸 검색 색인을 저장하지 못했습니다. 다음 빌드가 더 오래 걸립니다. 디스크의 남은 용량과 .next/cache의 권한을 확인해 주세요: ${reason}`,
    );
  }
}

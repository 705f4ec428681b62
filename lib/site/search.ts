import { existsSync } from "node:fs";
import site from "../../site.config.ts";
import { log } from "../log/log.ts";
import { processWide } from "../log/process-wide.mjs";
import { writeIndex } from "../search/index/write-index.ts";
import { search } from "../search/search.ts";
import type { SearchResult } from "../search/search-answer.ts";
import { openIndex, type SearchIndex } from "../search/search-index.ts";
import type { SearchQuery } from "../search/search-query.ts";
import { searchSource } from "../search/search-record.ts";
import { currentStage } from "../settings/stage.ts";
import { siteContent } from "./content.ts";
import { developmentIndex, inRoot, servedIndex } from "./search-files.ts";
import { siteSynonyms } from "./synonyms.ts";

interface Memory {
  index: SearchIndex | undefined;
  /** What the index of `dev` was made from. */
  of: readonly unknown[];
  opening: Promise<SearchIndex> | undefined;
}

function processMemory(): Memory {
  return processWide("search", () => ({ index: undefined, of: [], opening: undefined }));
}

/** Answers a reader's query, or says that the index is unavailable. */
export async function siteSearch(query: SearchQuery): Promise<SearchResult> {
  try {
    const index = await siteIndex();
    return {
      status: "answered",
      answer: search(index, query, { perPage: site.articlesPerPage, halfLife: site.searchHalfLife }),
    };
  } catch (error) {
    const isMissing = !existsSync(inRoot(servedIndex)) && currentStage() !== "development";
    log("error", "A search had no index: make it anew with `npm run search-index`, or build again.", {
      error,
    });
    forget();
    return { status: "unavailable", reason: isMissing ? "missing" : "unreadable" };
  }
}

/** The index, opened once; in `dev` updated from the files at each query. */
async function siteIndex(): Promise<SearchIndex> {
  const memory = processMemory();
  if (currentStage() !== "development") {
    memory.index ??= openIndex(inRoot(servedIndex));
    return memory.index;
  }
  // One update at a time: concurrent ones would lose each other's rows.
  memory.opening = (memory.opening ?? Promise.resolve(undefined)).catch(() => undefined).then(followContent);
  return memory.opening;
}

async function followContent(): Promise<SearchIndex> {
  const memory = processMemory();
  const [content, { groups }] = [await siteContent(), siteSynonyms()];
  if (memory.index !== undefined && memory.of[0] === content && memory.of[1] === groups) return memory.index;
  const file = inRoot(developmentIndex);
  await writeIndex(file, searchSource(content, groups), [file]);
  memory.index?.close();
  memory.index = openIndex(file);
  memory.of = [content, groups];
  return memory.index;
}

function forget(): void {
  const memory = processMemory();
  memory.index?.close();
  memory.index = undefined;
}

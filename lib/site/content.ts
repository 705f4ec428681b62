import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../content/article.ts";
import {
  type Audience,
  buildContentIndex,
  type ContentIndex,
  nextPublication,
} from "../content/content-index.ts";
import type { ParsedFiles } from "../content/load-articles.ts";
import { loadPages, type SitePage } from "../content/pages.ts";
import { contentPaths } from "../content/source/content-paths.ts";
import { adviceFor } from "../log/advice.ts";
import { log } from "../log/log.ts";
import { processWide } from "../log/process-wide.mjs";
import { currentStage, hasArticleFiles } from "../settings/stage.ts";
import { authorTerm } from "./author.ts";
import { lookupArticles } from "./lookup-articles.ts";
import { watchFolder } from "./watch-folder.ts";

interface Memory {
  readonly parsed: ParsedFiles;
  index:
    | {
        readonly of: readonly Article[];
        readonly pages: readonly SitePage[];
        readonly value: ContentIndex;
      }
    | undefined;
  once: Promise<ContentIndex> | undefined;
  /** When `once` expires because a scheduled article becomes public; ms. */
  validUntil: number;
  /** The last reading of the disk in `dev`; undefined after a file has changed. */
  latest: { readonly at: number; readonly content: Promise<ContentIndex> } | undefined;
  /** In `dev`, what drops `latest`. */
  watcher: (() => void) | undefined;
}

/**
 * A reading costs a `stat` for each file, and a page asks many times: the shortest interval on disks without change
 * events.
 */
const freshMilliseconds = 10_000;

const againMilliseconds = 1_000;

function processMemory(): Memory {
  return processWide("content", () => ({
    parsed: new Map(),
    index: undefined,
    once: undefined,
    validUntil: 0,
    latest: undefined,
    watcher: undefined,
  }));
}

/**
 * The articles that this deployment serves. Read once per process, however many pages ask; in `dev`, files that
 * changed since are read again, so that a page shows what was saved last.
 */
export function siteContent(): Promise<ContentIndex> {
  const memory = processMemory();
  if (currentStage() === "development") {
    memory.watcher ??= watchArticles(memory);
    if (memory.latest === undefined || Date.now() - memory.latest.at > freshMilliseconds) {
      memory.latest = { at: Date.now(), content: load(memory) };
    }
    return memory.latest.content;
  }
  if (memory.once === undefined || Date.now() >= memory.validUntil) {
    memory.validUntil = Number.POSITIVE_INFINITY;
    memory.once = load(memory).then(
      (index) => {
        // In functions the build decided what is public.
        const next = (hasArticleFiles() ? nextPublication(index) : undefined) ?? Number.POSITIVE_INFINITY;
        // Nothing at all is no answer to hold on to.
        memory.validUntil = index.everyArticle.length === 0 ? 0 : next;
        return index;
      },
      (error: unknown) => {
        // Files may be being moved: keep the last content and try again soon.
        memory.validUntil = Date.now() + againMilliseconds;
        if (memory.index === undefined || memory.index.of.length === 0) throw error;
        log("error", `posts/ cannot be read, so what was public a moment ago stays. ${adviceFor(error)}`, {
          error,
        });
        return memory.index.value;
      },
    );
  }
  return memory.once;
}

/** Invalidates the last reading when a file below `posts/` or `site/` changes. */
function watchArticles(memory: Memory): (() => void) | undefined {
  const stops = [contentPaths.articles, contentPaths.paper]
    .map((name) => join(/* turbopackIgnore: true */ process.cwd(), name))
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watchFolder(folder, () => {
        memory.latest = undefined;
      }),
    );
  if (stops.length === 0) return undefined;
  return () => {
    for (const stop of stops) stop();
  };
}

async function load(memory: Memory): Promise<ContentIndex> {
  const kept = lookupArticles();
  // Functions have these few files beside them.
  const pages = await loadPages(process.cwd());
  if (kept !== undefined) return buildContentIndex(kept, audience(), [], authorTerm, pages);
  // Imported here, so that functions, which parse nothing, do not load the parser.
  const { readArticles, findingsOf } = await import("./read-articles.ts");
  const articles = await readArticles(memory.parsed);
  if (articles.length === 0 && isReadersServer()) throw noArticles();
  const before = memory.index;
  if (before !== undefined && sameItems(before.of, articles) && sameItems(before.pages, pages))
    return before.value;
  const value = buildContentIndex(articles, audience(), findingsOf(articles), authorTerm, pages);
  memory.index = { of: articles, pages, value };
  return value;
}

/** Commands may find a repository empty; `npm run build` refuses to publish one (`scripts/check.ts`). */
function isReadersServer(): boolean {
  return process.env.NEXT_RUNTIME === "nodejs" && currentStage() === "production" && hasArticleFiles();
}

/** Clients would believe an empty feed and 404 answers; after an error they ask again. */
function noArticles(): Error {
  return Object.assign(new Error("There is no article below posts/."), { code: "ENOENT" });
}

function audience(): Audience {
  return currentStage() === "production" ? "public" : "everything";
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

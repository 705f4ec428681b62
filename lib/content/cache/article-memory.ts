import { join } from "node:path";
import { type ArticleMemory, articleMemory, type KeptArticle } from "./article-cache.ts";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";
import { codeVersion } from "./code-version.ts";

/** The one folder that Vercel gives back at the next build. */
const file = ".next/cache/articles.json";

interface KeptArticleMemory extends ArticleMemory {
  /** Leaves what was recalled or parsed, and nothing else, for the next process. */
  readonly keep: () => Promise<void>;
}

/**
 * The articles that earlier processes on this machine parsed: to parse 10,000 takes five seconds, to recall them a
 * third of one. Undefined where there is no code on the disk to tell which version of the parser they came from.
 */
export async function openArticleMemory(root: string): Promise<KeptArticleMemory | undefined> {
  const version = await codeVersion(/* turbopackIgnore: true */ root, ["lib/content"]);
  if (version === undefined) return undefined;
  const path = join(/* turbopackIgnore: true */ root, file);
  // The version says that the same code wrote it.
  const before = ((await readCacheFile(path, version)) ?? {}) as Readonly<Record<string, KeptArticle>>;
  const memory = articleMemory(before);
  return {
    ...memory,
    keep: async () => {
      const toKeep = memory.toKeep();
      if (toKeep !== undefined) await writeCacheFile(path, version, toKeep);
    },
  };
}

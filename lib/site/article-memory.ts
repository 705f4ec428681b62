import { join } from "node:path";
import { readCacheFile, writeCacheFile } from "../content/cache-file.ts";
import { codeVersion } from "../content/code-version.ts";
import type { ArticleMemory } from "../content/load-articles.ts";
import { type RememberedArticle, recallArticle, rememberArticle } from "../content/remembered-article.ts";

/** The one folder that Vercel gives back at the next build. */
const file = ".next/cache/articles.json";

interface KeptArticleMemory extends ArticleMemory {
  /** Leaves what was recalled or parsed, and nothing else, for the next process. */
  readonly keep: () => Promise<void>;
}

/**
 * The articles that earlier processes on this machine parsed: to parse 10,000 takes ten seconds, to recall them one.
 * Undefined where there is no code on the disk to tell which version of the parser they came from.
 */
export async function openArticleMemory(root: string): Promise<KeptArticleMemory | undefined> {
  const version = await codeVersion(/* turbopackIgnore: true */ root, ["lib/content"]);
  if (version === undefined) return undefined;
  const path = join(/* turbopackIgnore: true */ root, file);
  // The version says that the same code wrote it.
  const before = ((await readCacheFile(path, version)) ?? {}) as Readonly<Record<string, RememberedArticle>>;
  const after: Record<string, RememberedArticle> = {};
  let parsed = 0;
  return {
    recall: (source, now) => {
      const known = Object.hasOwn(before, source.file) ? before[source.file] : undefined;
      const article = known && recallArticle(known, source, now);
      if (known !== undefined && article !== undefined) after[source.file] = known;
      return article;
    },
    remember: (article, source) => {
      if (Object.hasOwn(after, source.file)) return;
      const remembered = rememberArticle(article, source);
      if (remembered !== undefined) after[source.file] = remembered;
      parsed += 1;
    },
    keep: async () => {
      if (parsed > 0 || Object.keys(before).length !== Object.keys(after).length) {
        await writeCacheFile(path, version, after);
      }
    },
  };
}

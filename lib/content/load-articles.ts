import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "./article.ts";
import type { ArticleMemory } from "./cache/article-cache.ts";
import { parseArticle } from "./parse-article.ts";
import {
  type FileStamp,
  findArticleFiles,
  isMissing,
  readSourceFile,
  sourceName,
} from "./source/read-source-files.ts";

interface ParsedFile {
  readonly stamp: string;
  article: Article;
}

/** Files as last parsed, by path: what makes a second reading cost one `stat` a file. */
export type ParsedFiles = Map<string, ParsedFile>;

/**
 * Reads and parses every article under `<root>/posts`. Files that are as in `parsed` are not read again, those that are
 * as in `memory` are not parsed; the others, and only those, are parsed and kept in both. A repository without `posts`
 * has no articles.
 * @throws when `posts` is gone and there are articles in `parsed`: something is amiss on the disk
 */
export async function loadArticles(
  root: string,
  now: Date,
  parsed: ParsedFiles = new Map(),
  memory?: ArticleMemory,
): Promise<Article[]> {
  // Traced by no route on its own: that would be a list of all articles for each of forty routes (`next.config.ts`).
  const folder = join(/* turbopackIgnore: true */ root, "posts");
  if (parsed.size > 0) await access(folder);
  const files = await findArticleFiles(folder);
  for (const file of files) {
    if (parsed.get(file.path)?.stamp === file.stamp) continue;
    const article = unlessDeleted(() => loadArticle(root, file, now, memory));
    if (article === undefined) parsed.delete(file.path);
    else parsed.set(file.path, { stamp: file.stamp, article });
  }
  const present = new Set(files.map(({ path }) => path));
  for (const path of parsed.keys()) if (!present.has(path)) parsed.delete(path);
  return files.flatMap(({ path }) => {
    const file = parsed.get(path);
    return file === undefined ? [] : [atTime(file, now)];
  });
}

function loadArticle(root: string, stamp: FileStamp, now: Date, memory: ArticleMemory | undefined): Article {
  const { path } = stamp;
  const file = { ...stamp, name: sourceName(root, path), read: () => readSourceFile(root, path) };
  const recalled = memory?.recall(file, now);
  if (recalled !== undefined) return recalled;
  const source = file.read();
  const article = parseArticle(source, { now });
  memory?.remember(article, file, source);
  return article;
}

/** A file may be deleted after it was listed: it is as if it never had been. */
function unlessDeleted(load: () => Article): Article | undefined {
  try {
    return load();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same object as long as nothing has changed; a scheduled article is another one once its time has come. */
function atTime(file: ParsedFile, now: Date): Article {
  const { article } = file;
  if (article.publication !== "scheduled" || Date.parse(article.publishedAt) > now.getTime()) return article;
  file.article = { ...article, publication: "published" };
  return file.article;
}

import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "./article.ts";
import type { ArticleCache } from "./cache/article-cache.ts";
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

/** Files as last parsed, by path: a second reading costs one `stat` for each file. */
export type ParsedFiles = Map<string, ParsedFile>;

/**
 * Reads and parses every article under `<root>/posts`. Files that are as in `parsed` are not read again, those that are
 * as in `cache` are not parsed; the others are parsed and stored in both. A repository without `posts`
 * has no articles.
 * @throws when `posts` is gone and there are articles in `parsed`: the disk is faulty or files are being moved
 */
export async function loadArticles(
  root: string,
  now: Date,
  parsed: ParsedFiles = new Map(),
  cache?: ArticleCache,
): Promise<Article[]> {
  // Not traced per route: that would list all articles for each of forty routes (`next.config.ts`).
  const folder = join(/* turbopackIgnore: true */ root, "posts");
  if (parsed.size > 0) await access(folder);
  const files = await findArticleFiles(folder);
  for (const file of files) {
    if (parsed.get(file.path)?.stamp === file.stamp) continue;
    const article = unlessDeleted(() => loadArticle(root, file, now, cache));
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

function loadArticle(root: string, stamp: FileStamp, now: Date, cache: ArticleCache | undefined): Article {
  const { path } = stamp;
  const file = { ...stamp, name: sourceName(root, path), read: () => readSourceFile(root, path) };
  const found = cache?.find(file, now);
  if (found !== undefined) return found;
  const source = file.read();
  const article = parseArticle(source, { now });
  cache?.store(article, file, source);
  return article;
}

/** Treats a file deleted after listing as absent. */
function unlessDeleted(load: () => Article): Article | undefined {
  try {
    return load();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same object while nothing has changed; a new one when a scheduled article becomes public. */
function atTime(file: ParsedFile, now: Date): Article {
  const { article } = file;
  if (article.publication !== "scheduled" || Date.parse(article.publishedAt) > now.getTime()) return article;
  file.article = { ...article, publication: "published" };
  return file.article;
}

import { join } from "node:path";
import type { Article } from "./article.ts";
import { parseArticle } from "./parse-article.ts";
import { findArticleFiles, readSourceFile } from "./read-source-files.ts";
import type { SourceFile } from "./source-file.ts";

interface ParsedFile {
  readonly stamp: string;
  article: Article;
}

/** Files as last parsed, by path: what makes a second reading cost one `stat` a file. */
export type ParsedFiles = Map<string, ParsedFile>;

/** What earlier processes parsed; a file that is as it was then is read, and not parsed. */
export interface ArticleMemory {
  readonly recall: (source: SourceFile, now: Date) => Article | undefined;
  readonly remember: (article: Article, source: SourceFile) => void;
}

/**
 * Reads and parses every article under `<root>/posts`. Files whose size and time are as in `parsed` are not read again;
 * the others, and only those, are parsed and kept there.
 */
export async function loadArticles(
  root: string,
  now: Date,
  parsed: ParsedFiles = new Map(),
  memory?: ArticleMemory,
): Promise<Article[]> {
  const files = await findArticleFiles(join(root, "posts"));
  const changed = files.filter(({ path, stamp }) => parsed.get(path)?.stamp !== stamp);
  await Promise.all(
    changed.map(async ({ path, stamp }) => {
      const source = await readSourceFile(root, path);
      const article = memory?.recall(source, now) ?? parseArticle(source, { now });
      memory?.remember(article, source);
      parsed.set(path, { stamp, article });
    }),
  );
  const present = new Set(files.map(({ path }) => path));
  for (const path of parsed.keys()) if (!present.has(path)) parsed.delete(path);
  return files.flatMap(({ path }) => {
    const file = parsed.get(path);
    return file === undefined ? [] : [atTime(file, now)];
  });
}

/** The same object as long as nothing has changed; a scheduled article is another one once its time has come. */
function atTime(file: ParsedFile, now: Date): Article {
  const { article } = file;
  if (article.publication !== "scheduled" || Date.parse(article.publishedAt) > now.getTime()) return article;
  file.article = { ...article, publication: "published" };
  return file.article;
}

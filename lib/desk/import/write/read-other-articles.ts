import { join } from "node:path";
import type { Article } from "../../../content/article.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { findArticleFiles, readSourceFile, sourceName } from "../../../content/source/read-source-files.ts";

/** Reads the portal's articles but those at `targets`, which an import is about to write (again). */
export async function readOtherArticles(
  root: string,
  targets: ReadonlySet<string>,
  now: Date,
): Promise<readonly Article[]> {
  const files = await findArticleFiles(join(root, "posts"));
  return files
    .filter(({ path }) => !targets.has(sourceName(root, path)))
    .map(({ path }) => parseArticle(readSourceFile(root, path), { now }));
}

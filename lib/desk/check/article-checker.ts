import { readFileSync } from "node:fs";
import type { Article } from "../../content/article.ts";
import { baseName } from "../../content/source/dated-name.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import { bodyContext } from "../../site/body-context.ts";
import { type CheckedArticle, checkArticle } from "./check-article.ts";
import { pathOnDisk } from "./findings/path-on-disk.ts";
import { publicFilesByLowerCase } from "./findings/public-files.ts";

/** What a child process is told first. */
export interface CheckerSetup {
  /** File and slug of every article, for the Liquid that names one. */
  readonly articles: readonly Pick<Article, "file" | "slug">[];
}

/** Makes what checks one article after the other in this process. */
export async function createArticleChecker({
  articles,
}: CheckerSetup): Promise<(article: Article) => Promise<CheckedArticle>> {
  const byFileName = new Map(articles.map((article) => [baseName(article.file), article]));
  const context = bodyContext({ articleByFileName: byFileName });
  const publicFiles = publicFilesByLowerCase(context.publicDir);
  return (article) => checkArticle(article, textOf(article), { ...context, publicFiles });
}

/** The file once more: an article does not keep the text of its front matter. */
function textOf({ file }: Article): string {
  return decodeSourceFile(file, readFileSync(pathOnDisk(process.cwd(), file))).text;
}

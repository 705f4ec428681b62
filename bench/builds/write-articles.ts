import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { articleFile, articleFileName } from "../corpus/article-file.ts";
import type { SiteArticle } from "../corpus/site-articles.ts";
import type { Site } from "./site.ts";

/** Writes the articles of a site; given those that it has, only what differs from them. */
export async function writeArticles(
  site: Site,
  folder: string,
  articles: readonly SiteArticle[],
  before: readonly SiteArticle[] = [],
): Promise<void> {
  const target = join(folder, site.articles);
  await mkdir(target, { recursive: true });
  if (before.length === 0) await removeArticles(target);
  for (const [place, article] of articles.entries()) {
    if (article === before[place]) continue;
    await writeFile(join(target, articleFileName(article) + site.extension(place)), articleFile(article));
  }
}

async function removeArticles(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /\.mdx?$/.test(name));
  for (const file of files) await rm(join(folder, file));
}

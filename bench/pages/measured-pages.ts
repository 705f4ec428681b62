import { existsSync } from "node:fs";
import { join } from "node:path";
import { slugify } from "../../lib/content/addresses/slug.ts";
import {
  articlePath,
  categoryPath,
  homePath,
  searchPath,
  tagPath,
} from "../../lib/content/addresses/urls.ts";
import type { Site } from "../builds/site.ts";
import type { SiteArticle } from "../corpus/site-articles.ts";

interface MeasuredPage {
  readonly name: string;
  /** Encoded. */
  readonly path: string;
}

/** One page of each kind whose bytes differ; of articles the newest of a kind, but for the one rendered on demand. */
export function measuredPages(
  site: Site,
  folder: string,
  articles: readonly SiteArticle[],
): readonly MeasuredPage[] {
  const pathOf = (article: SiteArticle) => articlePath(slugify(article.slug));
  const isPrerendered = (article: SiteArticle) =>
    existsSync(join(folder, site.pageFile(decodeURI(pathOf(article)))));
  const newest = articles.toReversed();
  const find = (name: string, matches: (article: SiteArticle) => boolean) => {
    const article = newest.find(matches);
    return article === undefined ? [] : [{ name, path: pathOf(article) }];
  };
  const plain = ({ content }: SiteArticle) => content.size === 0;
  const first = newest[0];
  return [
    ...find("article", (article) => plain(article) && isPrerendered(article)),
    ...find("article, rendered on demand", (article) => plain(article) && !isPrerendered(article)),
    ...find("article with code", ({ content }) => content.has("code") && !content.has("formulas")),
    ...find("article with formulas", ({ content }) => content.has("formulas") && !content.has("code")),
    ...(first?.categories ?? []).map((label) => ({ name: "category", path: categoryPath(slugify(label)) })),
    ...(first?.tags ?? []).slice(0, 1).map((label) => ({ name: "tag", path: tagPath(slugify(label)) })),
    { name: "front page", path: homePath },
    { name: "search", path: searchPath },
  ];
}

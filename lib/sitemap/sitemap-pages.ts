import {
  archivePath,
  archiveYearPath,
  articlePath,
  authorPath,
  authorsPath,
  categoriesPath,
  categoryPath,
  correctionsPath,
  glossaryPath,
  homePath,
  pagePath,
  seriesIndexPath,
  seriesPath,
  tagPath,
  tagsPath,
} from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import type { ContentIndex, TermEntry } from "../content/content-index.ts";
import { yearOf } from "../content/front-matter/date.ts";
import { isSyndicated } from "../feeds/is-syndicated.ts";
import { lastChange, latest } from "../feeds/last-change.ts";

/** A page as a sitemap lists it. */
export interface SitemapPage {
  readonly path: string;
  /** ISO 8601 with an offset; undefined where the articles do not say when it changed. */
  readonly changedAt: string | undefined;
  /** Paths or URLs. */
  readonly images: readonly string[];
}

/** The pages that search engines should know: articles newest first, then the lists that have one of them. */
export function sitemapPages(content: ContentIndex): readonly SitemapPage[] {
  const articles = content.articles.filter(isMapped);
  const all = changeOf(articles);
  const years = [...new Set(articles.map(({ publishedAt }) => yearOf(publishedAt)))];
  return [
    page(homePath, all),
    ...articles.map(articlePage),
    ...[archivePath, categoriesPath, tagsPath, seriesIndexPath, authorsPath].map((path) => page(path, all)),
    page(glossaryPath, undefined),
    page(correctionsPath, undefined),
    ...content.pages
      .filter(({ inSitemap, noindex, publication }) => inSitemap && !noindex && publication === "published")
      .map(({ path, updatedAt }) => page(pagePath(path), updatedAt)),
    ...years.map((year) =>
      page(
        archiveYearPath(year),
        changeOf(articles.filter(({ publishedAt }) => yearOf(publishedAt) === year)),
      ),
    ),
    ...termPages(content.categories, categoryPath),
    ...termPages(content.series, seriesPath),
    ...termPages(content.authors, authorPath),
    ...termPages(content.tags, tagPath),
  ];
}

function isMapped(article: Article): boolean {
  return isSyndicated(article) && article.inSitemap;
}

function articlePage(article: Article): SitemapPage {
  const { leadImage, slug } = article;
  return {
    ...page(articlePath(slug), lastChange(article)),
    images: leadImage === undefined ? [] : [leadImage.src],
  };
}

function termPages(terms: readonly TermEntry[], pathOf: (slug: string) => string): readonly SitemapPage[] {
  return terms.flatMap(({ slug, articles }) => {
    const mapped = articles.filter(isMapped);
    return mapped.length === 0 ? [] : [page(pathOf(slug), changeOf(mapped))];
  });
}

function changeOf(articles: readonly Article[]): string | undefined {
  return articles.length === 0 ? undefined : latest(articles.map(lastChange));
}

function page(path: string, changedAt: string | undefined): SitemapPage {
  return { path, changedAt, images: [] };
}

import type { Article } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { type PlacedPage, sitePages } from "../content/site-pages.ts";
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

/** In this order; what is left out (the search, the guide for editors) is for nobody to find. */
const kinds = ["home", "article", "list", "reference", "own", "year", "category", "series", "author", "tag"];

/** The pages that search engines should know: articles newest first, then the lists that have one of them. */
export function sitemapPages(content: ContentIndex): readonly SitemapPage[] {
  const all = changeOf(content.articles.filter(isMapped));
  const pages = sitePages(content);
  return kinds.flatMap((kind) =>
    pages.filter((each) => each.kind === kind).flatMap((each) => entry(each, all)),
  );
}

function entry(placed: PlacedPage, all: string | undefined): readonly SitemapPage[] {
  const { path } = placed;
  switch (placed.kind) {
    case "article":
      return isMapped(placed.article) ? [articlePage(path, placed.article)] : [];
    case "own": {
      const { inSitemap, noindex, publication, updatedAt } = placed.page;
      return inSitemap && !noindex && publication === "published" ? [page(path, updatedAt)] : [];
    }
    case "home":
    case "list":
      return [page(path, all)];
    case "reference":
    case "service":
      return [page(path, undefined)];
    default: {
      const mapped = placed.articles.filter(isMapped);
      return mapped.length === 0 ? [] : [page(path, changeOf(mapped))];
    }
  }
}

function isMapped(article: Article): boolean {
  return isSyndicated(article) && article.inSitemap;
}

function articlePage(path: string, article: Article): SitemapPage {
  const { leadImage } = article;
  return { ...page(path, lastChange(article)), images: leadImage === undefined ? [] : [leadImage.src] };
}

function changeOf(articles: readonly Article[]): string | undefined {
  return articles.length === 0 ? undefined : latest(articles.map(lastChange));
}

function page(path: string, changedAt: string | undefined): SitemapPage {
  return { path, changedAt, images: [] };
}

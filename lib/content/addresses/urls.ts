import { decodeUri } from "./decode.ts";

/** The one place that writes the site's own paths: percent-encoded, without a trailing slash. */
const segment = encodeURIComponent;

export const homePath = "/";
export const archivePath = "/archive";
export const categoriesPath = "/categories";
export const tagsPath = "/tags";
export const seriesIndexPath = "/series";
export const authorsPath = "/authors";
export const aboutPath = "/about";
export const privacyPath = "/privacy";
/** All corrections, by date. */
export const correctionsPath = "/corrections";
export const searchPath = "/search";
/** Only where editors review a deployment. */
export const previewPath = "/preview";
export const glossaryPath = "/glossary";
/** What other sites show of every page but an article. */
export const siteCardPath = "/~share/card.jpg";
/** Pages for editors; no page for readers links there. */
export const guidePath = "/guide";

/** Atom and JSON Feed, by the endings of their addresses. */
export type FeedFormat = "xml" | "json";

/** The path of a page of `site/pages/`, which is known by its decoded one. */
export function pagePath(path: string): string {
  return path.split("/").map(segment).join("/");
}

export function articlePath(slug: string): string {
  return `/posts/${segment(slug)}`;
}

/** The newest page of a list is the list itself; a page with a number keeps what it holds. */
export function categoryPath(slug: string, page?: number): string {
  return paged(`${categoriesPath}/${segment(slug)}`, page);
}

/** The newest page of a list is the list itself; a page with a number keeps what it holds. */
export function tagPath(slug: string, page?: number): string {
  return paged(`${tagsPath}/${segment(slug)}`, page);
}

/** The newest page of a list is the list itself; a page with a number keeps what it holds. */
export function authorPath(slug: string, page?: number): string {
  return paged(`${authorsPath}/${segment(slug)}`, page);
}

export function seriesPath(slug: string): string {
  return `${seriesIndexPath}/${segment(slug)}`;
}

/** The same article as Markdown. */
export function articleMarkdownPath(slug: string): string {
  return `${articlePath(slug)}.md`;
}

/** What other sites show of an article when somebody shares it. The tilde keeps off the paths that old sites had. */
export function shareCardPath(slug: string): string {
  return `/~share/${segment(slug)}/card.jpg`;
}

/** An article's lead image in one of the shapes that search engines show. */
export function leadImagePath(slug: string, shape: string): string {
  return `/~share/${segment(slug)}/${shape}.jpg`;
}

/** One of the files of a sitemap that is too large for one, counted from 1. */
export function sitemapPartPath(part: number): string {
  return `/sitemaps/${part}.xml`;
}

/** The feed of a list of articles (the front page, a category, a tag), in one of its formats. */
export function feedPath(listPath: string, format: FeedFormat): string {
  return `${listPath === homePath ? "" : listPath}/feed.${format}`;
}

/** A term's place on the glossary's page. */
export function glossaryTermPath(slug: string): string {
  return `${glossaryPath}#${segment(slug)}`;
}

export function guidePagePath(name: string): string {
  return `${guidePath}/${segment(name)}`;
}

export function archiveYearPath(year: number): string {
  return `${archivePath}/${year}`;
}

/** A month's place on the page of its year. */
export function archiveMonthPath(year: number, month: number): string {
  return `${archiveYearPath(year)}#${monthId(month)}`;
}

/** The id of a month's section. */
export function monthId(month: number): string {
  return `month-${month}`;
}

/** The slug in a route's parameter, which Next gives percent-encoded. */
export function decodeSegment(parameter: string): string {
  return decodeUri(parameter).normalize("NFC");
}

/** The whole address of one of the site's own paths. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}

function paged(path: string, page: number | undefined): string {
  return page === undefined ? path : `${path}/page/${page}`;
}

/** The one place that writes the site's own paths: percent-encoded, without a trailing slash. */
const segment = encodeURIComponent;

export const homePath = "/";
export const archivePath = "/archive";
export const categoriesPath = "/categories";
export const tagsPath = "/tags";
export const aboutPath = "/about";
export const glossaryPath = "/glossary";
/** Pages for editors; no page for readers links there. */
export const guidePath = "/guide";

export function articlePath(slug: string): string {
  return `/posts/${segment(slug)}`;
}

/** Page 1 has one address, that of the list itself. */
export function categoryPath(slug: string, page = 1): string {
  return paged(`${categoriesPath}/${segment(slug)}`, page);
}

/** Page 1 has one address, that of the list itself. */
export function tagPath(slug: string, page = 1): string {
  return paged(`${tagsPath}/${segment(slug)}`, page);
}

export function seriesPath(slug: string): string {
  return `/series/${segment(slug)}`;
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

/** The slug in a route's parameter, which Next gives percent-encoded. */
export function decodeSegment(parameter: string): string {
  return decodeURIComponent(parameter).normalize("NFC");
}

/** The whole address of one of the site's own paths. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}/page/${page}`;
}

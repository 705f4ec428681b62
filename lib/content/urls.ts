/** The one place that writes the site's own paths: percent-encoded, without a trailing slash. */
const segment = encodeURIComponent;

export const homePath = "/";
export const archivePath = "/archive";
export const categoriesPath = "/categories";
export const tagsPath = "/tags";
export const aboutPath = "/about";

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

export function archiveYearPath(year: number): string {
  return `${archivePath}/${year}`;
}

/** The whole address of one of the site's own paths. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}/page/${page}`;
}

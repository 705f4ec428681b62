import type { ContentIndex } from "../content/content-index.ts";
import { builtSiteFiles } from "./built-site-files.ts";
import { type FindRedirect, findInRows } from "./find-redirect.ts";
import { type PathRow, pathRows } from "./path-rows.ts";
import type { SiteLegacyPath } from "./redirect-entry.ts";
import { siteTable } from "./site-table.ts";

const finders = new WeakMap<ContentIndex, FindRedirect>();

/** The look-up of the catch-all route for what the articles say now; made once for each index. */
export function contentRedirects(index: ContentIndex, sitePaths: readonly SiteLegacyPath[]): FindRedirect {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const rows = contentRows(index, sitePaths);
  const finder = findInRows((name) => rows.get(name));
  finders.set(index, finder);
  return finder;
}

/** The data of this look-up; a build writes it into a file for functions without articles. */
export function contentRows(
  index: ContentIndex,
  sitePaths: readonly SiteLegacyPath[],
): ReadonlyMap<string, PathRow> {
  const { addresses, entries } = siteTable(index, builtSiteFiles(), sitePaths);
  return pathRows(entries, addresses.livePaths);
}

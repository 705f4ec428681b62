import type { ContentIndex } from "../content/content-index.ts";
import { type FindRedirect, redirectFinder } from "./find-redirect.ts";
import { contentPaths } from "./live-paths.ts";
import { buildRedirectTable, type SiteLegacyPath } from "./redirect-table.ts";

const finders = new WeakMap<ContentIndex, FindRedirect>();

/** The look-up of the catch-all route for what the articles say now; made once for each index. */
export function contentRedirects(index: ContentIndex, sitePaths: readonly SiteLegacyPath[]): FindRedirect {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const livePaths = contentPaths(index);
  const finder = redirectFinder(buildRedirectTable(index.articles, livePaths, sitePaths).entries, livePaths);
  finders.set(index, finder);
  return finder;
}

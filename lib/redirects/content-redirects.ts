import type { ContentIndex } from "../content/content-index.ts";
import { builtSiteFiles } from "./built-site-files.ts";
import { type FindRedirect, redirectFinder } from "./find-redirect.ts";
import { buildRedirectTable, type SiteLegacyPath } from "./redirect-table.ts";
import { siteAddresses } from "./site-addresses.ts";

const finders = new WeakMap<ContentIndex, FindRedirect>();

/** The look-up of the catch-all route for what the articles say now; made once for each index. */
export function contentRedirects(index: ContentIndex, sitePaths: readonly SiteLegacyPath[]): FindRedirect {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const addresses = siteAddresses(index, builtSiteFiles());
  const table = buildRedirectTable(index.articles, addresses, sitePaths);
  const finder = redirectFinder(table.entries, addresses.livePaths);
  finders.set(index, finder);
  return finder;
}

import type { ContentIndex } from "../content/content-index.ts";
import { pageLegacyPaths } from "./page-addresses.ts";
import type { SiteLegacyPath } from "./redirect-entry.ts";
import { buildRedirectTable, type RedirectTable } from "./redirect-table.ts";
import { type SiteAddresses, siteAddresses } from "./site-addresses.ts";
import type { SiteFiles } from "./site-files.ts";

/** Every old address of a site: of its articles, of `site/pages/` and of its settings. */
export function siteTable(
  index: ContentIndex,
  files: SiteFiles,
  sitePaths: readonly SiteLegacyPath[],
): RedirectTable & { readonly addresses: SiteAddresses } {
  const addresses = siteAddresses(index, files);
  const paths = [...pageLegacyPaths(index.pages), ...sitePaths];
  return { addresses, ...buildRedirectTable(index.articles, addresses, paths) };
}

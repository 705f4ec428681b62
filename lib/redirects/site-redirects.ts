import type { ContentIndex } from "../content/content-index.ts";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import { type ConfigRedirect, configRedirects } from "./config-redirects.ts";
import { configRewrites } from "./config-rewrites.ts";
import type { ConfigRewrite } from "./own-rewrites.ts";
import { pageFindings, pageSlashRedirects } from "./page-addresses.ts";
import { type LegacyPattern, type Placement, placeRedirects } from "./place-redirects.ts";
import type { SiteLegacyPath } from "./redirect-entry.ts";
import { type SiteAddresses, siteAddresses } from "./site-addresses.ts";
import type { SiteFiles } from "./site-files.ts";
import { siteTable } from "./site-table.ts";

export interface SiteRedirects {
  readonly addresses: SiteAddresses;
  readonly placement: Placement;
  /** For `next.config.ts`. */
  readonly redirects: readonly ConfigRedirect[];
  /** For `beforeFiles` in `next.config.ts`. */
  readonly rewrites: readonly ConfigRewrite[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything about a site's redirects, from its articles, its files and its settings. */
export function siteRedirects(
  index: ContentIndex,
  files: SiteFiles,
  settings: {
    readonly legacyPatterns: readonly LegacyPattern[];
    readonly legacyPaths: readonly SiteLegacyPath[];
    readonly redirectBudget: number;
  },
): SiteRedirects {
  const { addresses, ...table } = siteTable(index, files, settings.legacyPaths);
  const { livePaths } = addresses;
  const around = siteAddresses({ ...index, pages: [] }, files);
  const placement = placeRedirects(table.entries, {
    livePaths,
    sections: files.sections,
    patterns: settings.legacyPatterns,
    budget: settings.redirectBudget,
  });
  return {
    addresses,
    placement,
    redirects: [
      ...configRedirects(placement.config, settings.legacyPatterns, files.sections),
      ...pageSlashRedirects(index.pages),
    ],
    rewrites: configRewrites(table.entries, livePaths, files.sections),
    diagnostics: [
      ...table.diagnostics,
      ...placement.diagnostics,
      ...pageFindings(index.pages, around, index.articles, settings.legacyPatterns),
    ],
  };
}

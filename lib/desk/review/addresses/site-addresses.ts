import { pathKey } from "../../../redirects/path-key.ts";
import { type LegacyPattern, takenByPattern } from "../../../redirects/place-redirects.ts";
import { type LivePaths, liveAt, type SiteLegacyPath } from "../../../redirects/redirect-entry.ts";
import { addressKey } from "./address-key.ts";
import type { IsKept } from "./lost-addresses.ts";

interface SiteAddresses {
  /** Whether a page or a file that is no article exists at a key. */
  readonly livePaths: LivePaths;
  readonly legacyPaths: readonly Pick<SiteLegacyPath, "from">[];
  readonly legacyPatterns: readonly LegacyPattern[];
}

/** The addresses of a site beside its articles: pages, files, and the redirects of its settings. */
export function siteAddresses({ livePaths, legacyPaths, legacyPatterns }: SiteAddresses): IsKept {
  const live = new Map([...livePaths].map(([key, place]) => [key.toLowerCase(), place]));
  const moved = new Set(legacyPaths.map(({ from }) => addressKey(from)));
  const isTaken = takenByPattern(legacyPatterns);
  return (key) => moved.has(key) || liveAt(live, pathKey(key)) !== undefined || isTaken({ key });
}

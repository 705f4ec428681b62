import { articlePath } from "../content/addresses/urls.ts";
import type { Article, LegacyPath } from "../content/article.ts";
import { compareDiagnostics, type Diagnostic, type Position } from "../content/findings/diagnostic.ts";
import { formatPath, type ParsedPath, parseLegacyPath } from "./legacy-path.ts";
import { encodeKey, pathKey } from "./path-key.ts";
import type { Claim, Claims, RedirectEntry, SiteLegacyPath } from "./redirect-entry.ts";
import type { Taken } from "./reserved-paths.ts";
import { resolveForwarding } from "./resolve-forwarding.ts";
import type { SiteAddresses } from "./site-addresses.ts";
import * as findings from "./table-findings.ts";

export interface RedirectTable {
  /** Newest article first; each address once. */
  readonly entries: readonly RedirectEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the one table of everything that moved: legacy paths, and the permalinks of articles that only forward.
 * @param articles newest first: like Jekyll, the last post to claim a path has it
 * @param sitePaths come after: an article that claims one has it
 */
export function buildRedirectTable(
  articles: readonly Article[],
  addresses: SiteAddresses,
  sitePaths: readonly SiteLegacyPath[] = [],
): RedirectTable {
  const diagnostics: Diagnostic[] = [];
  const claims = claimPaths(articles, addresses, diagnostics);
  const entries: RedirectEntry[] = [];
  for (const { path, article, position } of claims.values()) {
    const resolved = resolveForwarding(article, claims, addresses);
    diagnostics.push(...resolved.diagnostics);
    if (resolved.destination === undefined) continue;
    entries.push({ ...path, destination: resolved.destination, file: article.file, position });
  }
  for (const sitePath of sitePaths) {
    const path = parseLegacyPath(sitePath.from);
    // A page that the site has meanwhile needs no other in its place.
    if (path === undefined || claims.has(formatPath(path)) || addresses.answering(path.key) !== undefined)
      continue;
    const taken = addresses.takenBy(path);
    if (taken !== undefined && !mayStandIn(sitePath, path, taken)) {
      diagnostics.push(findings.takesOver(sitePath.file, positionOf(sitePath), path, taken));
      continue;
    }
    const isExternal = /^https?:\/\//.test(sitePath.to);
    if (!isExternal && addresses.answering(pathKey(sitePath.to)) === undefined)
      diagnostics.push(findings.missingPage(sitePath));
    const destination = isExternal ? sitePath.to : encodeKey(pathKey(sitePath.to));
    entries.push({ ...path, destination, file: sitePath.file, position: positionOf(sitePath) });
  }
  diagnostics.push(...findings.caseTwins(entries));
  return { entries, diagnostics: unique(diagnostics).toSorted(compareDiagnostics) };
}

/** The owner's list may contain addresses without a page, and its target in another letter case. */
function mayStandIn({ to }: SiteLegacyPath, { key }: ParsedPath, { kind }: Taken): boolean {
  return kind === "open" || (kind === "live" && key.toLowerCase() === pathKey(to).toLowerCase());
}

function positionOf({ line }: SiteLegacyPath): Position {
  return { line, column: 1 };
}

function claimPaths(
  articles: readonly Article[],
  addresses: SiteAddresses,
  diagnostics: Diagnostic[],
): Claims {
  const claims = new Map<string, Claim>();
  for (const article of articles) {
    for (const { path: written, position } of formerPaths(article)) {
      const path = parseLegacyPath(written);
      if (path === undefined) {
        diagnostics.push(findings.notAPath(article, position, written));
        continue;
      }
      const taken = addresses.takenBy(path);
      const isOwn = taken?.kind === "live" && taken.place === article.file;
      const earlier = claims.get(formatPath(path));
      // A kept permalink that did not change needs no redirect; in another letter case it does.
      if (isOwn && (addresses.livePaths.has(path.key) || path.query.length > 0)) continue;
      if (earlier?.article === article) continue;
      const claim = { path, article, position };
      if (taken !== undefined && !isOwn)
        diagnostics.push(findings.takesOver(article.file, position, path, taken));
      else if (earlier !== undefined) diagnostics.push(...findings.claimedTwice(claim, earlier));
      else claims.set(formatPath(path), claim);
    }
  }
  return claims;
}

/** An article that only forwards has no page at its permalink. */
function formerPaths(article: Article): readonly LegacyPath[] {
  if (article.forwardsTo === undefined) return article.legacyPaths;
  return [{ path: articlePath(article.slug), position: { line: 1, column: 1 } }, ...article.legacyPaths];
}

/** An article with several legacy paths has one forwarding, and that one finding. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

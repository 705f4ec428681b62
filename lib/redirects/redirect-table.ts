import type { Article, LegacyPath } from "../content/article.ts";
import { compareDiagnostics, type Diagnostic, type Position } from "../content/diagnostic.ts";
import { articlePath } from "../content/urls.ts";
import { formatPath, type ParsedPath, parseLegacyPath } from "./legacy-path.ts";
import { encodeKey, pathKey } from "./path-key.ts";
import { type LivePaths, liveAt, type RedirectEntry } from "./redirect-entry.ts";
import { resolveForwarding } from "./resolve-forwarding.ts";
import * as findings from "./table-findings.ts";

export interface RedirectTable {
  /** Newest article first; each address once. */
  readonly entries: readonly RedirectEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One article's claim to an address, before it is known where that leads. */
export interface Claim {
  readonly path: ParsedPath;
  readonly article: Article;
  readonly position: Position;
}

/** By what `formatPath` writes. */
export type Claims = ReadonlyMap<string, Claim>;

/** An address that was no article's, such as a list of an imported site, and the page that stands in its place. */
export interface SiteLegacyPath {
  readonly from: string;
  /** A path of this site, or an `http(s)` URL. */
  readonly to: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Makes the one table of everything that moved: legacy paths, and the permalinks of articles that only forward.
 * @param articles newest first: like Jekyll, the last post to claim a path has it
 * @param sitePaths come after: an article that claims one has it
 */
export function buildRedirectTable(
  articles: readonly Article[],
  livePaths: LivePaths,
  sitePaths: readonly SiteLegacyPath[] = [],
): RedirectTable {
  const diagnostics: Diagnostic[] = [];
  const claims = claimPaths(articles, livePaths, diagnostics);
  const entries: RedirectEntry[] = [];
  for (const { path, article, position } of claims.values()) {
    const resolved = resolveForwarding(article, claims, livePaths);
    diagnostics.push(...resolved.diagnostics);
    if (resolved.destination === undefined) continue;
    entries.push({ ...path, destination: resolved.destination, file: article.file, position });
  }
  for (const sitePath of sitePaths) {
    const path = parseLegacyPath(sitePath.from);
    // A page that the site has meanwhile needs no other in its place.
    if (path === undefined || claims.has(formatPath(path)) || liveAt(livePaths, path.key) !== undefined)
      continue;
    const position = { line: sitePath.line, column: 1 };
    const isExternal = /^https?:\/\//.test(sitePath.to);
    if (!isExternal && liveAt(livePaths, pathKey(sitePath.to)) === undefined)
      diagnostics.push(findings.missingPage(sitePath));
    const destination = isExternal ? sitePath.to : encodeKey(pathKey(sitePath.to));
    entries.push({ ...path, destination, file: sitePath.file, position });
  }
  diagnostics.push(...findings.caseTwins(entries));
  return { entries, diagnostics: unique(diagnostics).toSorted(compareDiagnostics) };
}

function claimPaths(articles: readonly Article[], livePaths: LivePaths, diagnostics: Diagnostic[]): Claims {
  const claims = new Map<string, Claim>();
  for (const article of articles) {
    for (const { path: written, position } of formerPaths(article)) {
      const path = parseLegacyPath(written);
      if (path === undefined) {
        diagnostics.push(findings.notAPath(article, position, written));
        continue;
      }
      const live = path.query.length === 0 ? liveAt(livePaths, path.key) : undefined;
      const earlier = claims.get(formatPath(path));
      // A kept permalink that did not change needs no redirect.
      if (live === article.file || earlier?.article === article) continue;
      if (live !== undefined) diagnostics.push(findings.shadowsLivePage(article, position, path, live));
      else if (earlier !== undefined)
        diagnostics.push(findings.claimedTwice(article, position, path, earlier));
      else claims.set(formatPath(path), { path, article, position });
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

import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { articlePath, homePath } from "../content/addresses/urls.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { type AppRoute, routePattern } from "./app-routes.ts";
import type { ParsedPath } from "./legacy-path.ts";
import { contentPaths } from "./live-paths.ts";
import { ownRewrites } from "./own-rewrites.ts";
import { encodeKey, pathKey } from "./path-key.ts";
import { isMatchable, isTracking } from "./query-claim.ts";
import { type LivePaths, liveAt } from "./redirect-entry.ts";
import {
  asksForData,
  isBelow,
  openByConvention,
  ownUse,
  pageOfData,
  reservedByConvention,
  type Taken,
} from "./reserved-paths.ts";
import type { SiteFiles } from "./site-files.ts";

/** Says what is at a path, for the redirect table, the catch-all route, the check and imports. */
export interface SiteAddresses {
  /** Pages and files by the exact key of their path. */
  readonly livePaths: LivePaths;
  /** What answers at a path in just this form. */
  readonly answering: (key: string) => string | undefined;
  /** Why no article may have a path as a legacy path: in any letter case, with any query. */
  readonly takenBy: (path: ParsedPath) => Taken | undefined;
}

/** The addresses of a site, from its articles and its files. */
export function siteAddresses(index: ContentIndex, files: SiteFiles): SiteAddresses {
  const coming = index.everyArticle
    .filter(({ publication, forwardsTo }) => publication === "scheduled" && forwardsTo === undefined)
    .map(({ slug, file }) => [pathKey(articlePath(slug)), file] as const);
  return addressesOf(new Map([...contentPaths(index), ...files.livePaths]), files.routes, new Map(coming));
}

/**
 * The same from what answers already.
 * @param coming what will answer without anybody doing anything: articles whose time comes
 */
export function addressesOf(
  livePaths: LivePaths,
  routes: readonly AppRoute[] = [],
  coming: LivePaths = new Map(),
): SiteAddresses {
  const folded = new Map([...coming, ...livePaths].map(([key, place]) => [key.toLowerCase(), place]));
  const patterns = routes.map((route) => ({ ...route, pattern: routePattern(route.route) }));
  const innerSections = [...livePaths.keys(), ...routes.map(({ route }) => route)].flatMap(
    (path) => /^\/~[^/]*/.exec(path)?.[0] ?? [],
  );
  // Those of `site/pages/` answer at any first part of an address, and only where such a page is: each is live by itself.
  const pagesWithParameters = patterns.filter(({ file, route }) => isPage(file) && !route.startsWith("/["));

  const answering = (key: string): string | undefined => {
    const handler = patterns.find(({ file, pattern }) => !isPage(file) && pattern.test(key));
    return (
      liveAt(livePaths, key) ??
      (handler !== undefined && hasLivePage(handler, key) ? handler.file : undefined)
    );
  };
  /** `/tags/[slug]/feed.xml` answers where `/tags/[slug]` does; a route without such a page above it decides itself. */
  const hasLivePage = ({ route }: AppRoute, key: string): boolean => {
    const above = pagesWithParameters.find((page) => route.startsWith(`${page.route}/`));
    const depth = above?.route.split("/").length;
    return depth === undefined || liveAt(livePaths, key.split("/").slice(0, depth).join("/")) !== undefined;
  };

  const takenAt = (key: string): Taken | undefined => {
    const live = liveAt(folded, key.toLowerCase());
    if (live !== undefined) return { kind: "live", place: live };
    const rewrite = rewrites.find(({ match }) => match(encodeKey(key)) !== false);
    const path = rewrite?.destination ?? key;
    const handler = patterns.find(({ file, pattern }) => !isPage(file) && pattern.test(path));
    const inner = innerSections.some((section) => isBelow(path, section)) ? ownUse : undefined;
    const reserved = handler?.file ?? inner ?? reservedByConvention(path);
    if (reserved !== undefined) return { kind: "reserved", place: reserved };
    const page = pagesWithParameters.find(({ pattern }) => pattern.test(key) && !pattern.test(anyArticle));
    if (page !== undefined) return { kind: "open", place: page.file };
    return (asksForData.test(key) ? takenAt(pageOfData(key)) : undefined) ?? openByConvention(key);
  };
  const takenBy = ({ key, query }: ParsedPath): Taken | undefined => {
    const tracking = query.find(([name]) => isTracking(name));
    if (tracking !== undefined)
      return { kind: "reserved", place: `방문 경로를 집계하는 값 ‘${tracking[0]}’` };
    return key === homePath && isMatchable(query) ? undefined : takenAt(key);
  };
  return { livePaths, answering, takenBy };
}

const rewrites = ownRewrites.map((rewrite) => ({ ...rewrite, match: getPathMatch(rewrite.source) }));

/** An old permalink of an article is an address like any other: its route hands on what it does not know. */
const anyArticle = articlePath("a");

function isPage(file: string): boolean {
  return /(?:^|\/)page\.\w+$/.test(file);
}

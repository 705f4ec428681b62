import { decodeUri } from "../content/addresses/decode.ts";
import { parseQuery, type QueryPair } from "./legacy-path.ts";
import { encodeKey, pathKey } from "./path-key.ts";
import { type Candidate, type FindRow, pathRows, rowKey } from "./path-rows.ts";
import { type LivePaths, listOf, type RedirectEntry } from "./redirect-entry.ts";
import { catchAllSegment } from "./reserved-paths.ts";

/**
 * Where a request leads: a percent-encoded path or URL with the request's query, or nowhere.
 * @param segments of the path as Next gives them, encoded; the first may be `catchAllSegment`
 */
export type FindRedirect = (segments: readonly string[], query: readonly QueryPair[]) => string | undefined;

/**
 * Makes the look-up of the catch-all route: legacy paths in any written form, and the site's pages in any form
 * but their own.
 */
export function redirectFinder(entries: readonly RedirectEntry[], livePaths: LivePaths): FindRedirect {
  const rows = pathRows(entries, livePaths);
  return findInRows((name) => rows.get(name));
}

/** The same look-up over rows that a build wrote down. */
export function findInRows(findRow: FindRow): FindRedirect {
  const hasPage = (key: string) => findRow(rowKey(key))?.pages.includes(key) === true;
  return (segments, query) => {
    const rewritten = segments[0] === catchAllSegment;
    // The rewrite of what can't be decoded names no path; asked for as it is, it is no page either.
    if (rewritten && segments.length === 1 && query.length === 0) return undefined;
    const path = `/${segments.slice(rewritten ? 1 : 0).join("/")}`;
    return lookUp(path, query, rewritten) ?? inPath(path, query);
  };

  /** `redirect_from: /blog/정말일까?` and `/view?id=5`, asked for as `/blog/정말일까%3F` and `/view%3Fid=5`. */
  function inPath(path: string, query: readonly QueryPair[]): string | undefined {
    for (const written of [pathKey(path), decodeUri(path)]) {
      const [before = "", ...rest] = written.split("?");
      if (rest.length === 0) continue;
      const found = lookUp(before, [...parseQuery(rest.join("?")), ...query], false);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function lookUp(path: string, query: readonly QueryPair[], rewritten: boolean): string | undefined {
    const key = pathKey(path);
    const candidates = candidatesFor(key, findRow(rowKey(key))?.entries ?? []);
    const entry = candidates.find((candidate) => candidate.query.every((pair) => includes(query, pair)));
    if (entry !== undefined) {
      return withQuery(
        entry.destination,
        query.filter(([name]) => !entry.query.some((pair) => pair[0] === name)),
      );
    }
    // A page in its own form was rewritten for its trailing slash, or for a query that turned out to be nobody's.
    const staysHere = decodeUri(path) === key && (!rewritten || candidates.length > 0);
    return staysHere || !(hasPage(key) || hasPage(listOf(key)))
      ? undefined
      : withQuery(encodeKey(key), query);
  }
}

/**
 * Entries for a path. Another letter case finds them too when only one path could be meant, as it does in Next's
 * matcher.
 */
function candidatesFor(key: string, alike: readonly Candidate[]): readonly Candidate[] {
  const exact = alike.filter((entry) => entry.key === key);
  const oneKey = alike.every((entry) => entry.key === alike[0]?.key);
  return exact.length > 0 || !oneKey ? exact : alike;
}

/** What the destination asks for wins over what the request brought, as in Next's `redirects`. */
export function withQuery(destination: string, query: readonly QueryPair[]): string {
  const [address = "", fragment] = destination.split("#", 2);
  const own = new URLSearchParams(address.split("?", 2)[1]);
  const carried = query
    .filter(([name]) => !own.has(name))
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  const joint = address.includes("?") ? "&" : "?";
  return address + (carried && joint + carried) + (fragment === undefined ? "" : `#${fragment}`);
}

/** Of a parameter that stands there more than once the last value counts, as in Next's conditions. */
function includes(query: readonly QueryPair[], [name, value]: QueryPair): boolean {
  return query.findLast((pair) => pair[0] === name)?.[1].normalize("NFC") === value;
}

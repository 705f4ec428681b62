import { articlePath } from "../content/addresses/urls.ts";
import { escapeRegExp } from "../text/escape-reg-exp.ts";
import { groupBy } from "./group-by.ts";
import { literalDestination, literalSource } from "./literal-pattern.ts";
import type { ConfigRewrite } from "./own-rewrites.ts";
import { encodeKey } from "./path-key.ts";
import { queryConditions } from "./query-conditions.ts";
import { type LivePaths, liveAt, type RedirectEntry } from "./redirect-entry.ts";
import { catchAllSegment } from "./reserved-paths.ts";

/** A path without an entry in the catch-all route, to which rewrites lead requests that must become a 404. */
export const nowherePath = `/${catchAllSegment}/${catchAllSegment}`;

/** Next refuses a pattern over 4,096 characters. */
const longestPattern = 3_000;

/**
 * What `decodeURIComponent` takes: UTF-8 without surrogates, overlong forms and what lies beyond Unicode; and no NUL,
 * which no file's name holds. Both letter cases are written out because only Next's server ignores case.
 * @see https://www.unicode.org/versions/Unicode17.0.0/core-spec/chapter-3/#G27506 (table 3-7)
 */
const utf8 = [
  "[^%]",
  "%(?!00)[0-7][0-9a-fA-F]",
  "%(?:[cC][2-9a-fA-F]|[dD][0-9a-fA-F])%[89abAB][0-9a-fA-F]",
  "%[eE]0%[abAB][0-9a-fA-F]%[89abAB][0-9a-fA-F]",
  "%[eE](?:[1-9abcefABCEF]%[89abAB]|[dD]%[89])[0-9a-fA-F]%[89abAB][0-9a-fA-F]",
  "%[fF](?:0%[9abAB]|[1-3]%[89abAB]|4%8)[0-9a-fA-F](?:%[89abAB][0-9a-fA-F]){2}",
].join("|");

/** Conjoining jamo, combining accents and kana marks: what NFD leaves and NFC mostly has not. */
const decomposed = "%[eE]1%8[4-7]|%[cC][cCdD]%|%[eE]3%82%9[9aA]";

/**
 * What `rewrites().beforeFiles` returns: requests that Next would answer before the catch-all route sees them, and
 * should not.
 * @param sections first segments of the site's own pages
 */
export function configRewrites(
  entries: readonly RedirectEntry[],
  livePaths: LivePaths,
  sections: readonly string[],
): ConfigRewrite[] {
  return [
    // Next answers 500 to a path that it can't decode; a 404 is right.
    { source: `/((?!(?:${utf8})*$).*)`, destination: nowherePath },
    ...decomposedRewrites(livePaths, sections),
    // An old permalink may lie below `/posts/` too: the catch-all reaches it in the same hop that drops the slash.
    rewrite(`/:path(${articlePath("").slice(1)}.*)/`, "/:path"),
    ...queryRewrites(entries, livePaths),
  ];
}

/** A slug in NFD would render a second page beside the permalink. What has no other form (old Hangul) stays. */
function decomposedRewrites(livePaths: LivePaths, sections: readonly string[]): ConfigRewrite[] {
  if (sections.length === 0) return [];
  const own = [...livePaths.keys()].map(encodeKey).filter((path) => new RegExp(decomposed).test(path));
  const except =
    own.length === 0 ? "" : `(?!(?:${own.map((path) => escapeRegExp(path.slice(1))).join("|")})(?:/|$))`;
  if (except.length > longestPattern) return [];
  return [rewrite(`/:path(${except}(?:${sections.join("|")})/.*(?:${decomposed}).*)`, "/:path")];
}

/**
 * `/?p=58` is the front page to Next; redirects with `has` would work, but carry `p` along. A rule holds for the claimed
 * values alone: with any other the page answers.
 */
function queryRewrites(entries: readonly RedirectEntry[], livePaths: LivePaths): ConfigRewrite[] {
  const claimed = entries.filter(
    ({ key, query }) => query.length > 0 && liveAt(livePaths, key) !== undefined,
  );
  return [...groupBy(claimed, ({ key }) => key)].flatMap(([key, ofPage]) =>
    queryConditions(ofPage.map(({ query }) => query)).map((has) => ({
      ...rewrite(literalSource(key), literalDestination(encodeKey(key)).replace(/^\/$/, "")),
      has,
    })),
  );
}

function rewrite(source: string, path: string): ConfigRewrite {
  return { source, destination: `/${catchAllSegment}${path}` };
}

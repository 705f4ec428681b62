import { groupBy } from "./group-by.ts";
import type { QueryPair } from "./legacy-path.ts";
import type { ConfigRewrite } from "./own-rewrites.ts";
import { longestValue } from "./query-claim.ts";

type Conditions = NonNullable<ConfigRewrite["has"]>;

/**
 * Conditions that hold for these queries and no others, few of them: a site of WordPress's has thousands of `?p=…`, and
 * Next tries one after another. `p=1` and `p=2` become one, `(?:1|2)`.
 */
export function queryConditions(queries: readonly (readonly QueryPair[])[]): readonly Conditions[] {
  const sameNames = groupBy(queries, (query) => JSON.stringify(query.map(([name]) => name)));
  return [...sameNames.values()].flatMap((group) => {
    const varying = mostValues(group);
    const sameRest = groupBy(group, (query) => JSON.stringify(query.filter(([name]) => name !== varying)));
    return [...sameRest.values()].flatMap(([first = [], ...others]) => {
      const values = [first, ...others].flatMap(
        (query) => query.find(([name]) => name === varying)?.[1] ?? [],
      );
      return chunks([...new Set(values)].map(valuePattern)).map(
        (patterns): Conditions =>
          first.map(([name, value]) => ({
            type: "query",
            key: name,
            value: oneOf(name === varying ? patterns : [valuePattern(value)]),
          })),
      );
    });
  });
}

/** The name for which the queries have the most different values. */
function mostValues(queries: readonly (readonly QueryPair[])[]): string | undefined {
  const names = queries[0]?.map(([name]) => name) ?? [];
  const valuesOf = (name: string) =>
    new Set(queries.map((query) => query.find((pair) => pair[0] === name)?.[1])).size;
  return names.toSorted((a, b) => valuesOf(b) - valuesOf(a))[0];
}

function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join("|")})`;
}

/** Next compares with the value as decoded; macOS may have written it in NFD. */
function valuePattern(value: string): string {
  return [...new Set([value, value.normalize("NFD")])].map(escapeRegExp).join("|");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** As many patterns together as a condition may hold. */
function chunks(patterns: readonly string[]): readonly (readonly string[])[] {
  const full: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const pattern of patterns) {
    length += pattern.length + 1;
    if (length > 3 * longestValue) {
      full.push([]);
      length = pattern.length;
    }
    full.at(-1)?.push(pattern);
  }
  return full;
}

import type { LivePaths, RedirectEntry } from "./redirect-entry.ts";

/** An entry of the redirect table as far as a request needs it. */
export type Candidate = Pick<RedirectEntry, "key" | "query" | "destination">;

/** What the site knows of the paths that differ in letter case alone. Plain data, which a build can write down. */
export interface PathRow {
  /** Those that ask for most of the query first. */
  readonly entries: readonly Candidate[];
  /** Keys at which a page is. */
  readonly pages: readonly string[];
}

/** Finds what is known of a key; `rowKey` says under which name. */
export type FindRow = (rowKey: string) => PathRow | undefined;

export function rowKey(key: string): string {
  return key.toLowerCase();
}

/** Everything that the catch-all route looks up, by `rowKey`. */
export function pathRows(
  entries: readonly RedirectEntry[],
  livePaths: LivePaths,
): ReadonlyMap<string, PathRow> {
  const rows = new Map<string, { readonly entries: Candidate[]; readonly pages: string[] }>();
  const rowOf = (key: string) => {
    const row = rows.get(rowKey(key)) ?? { entries: [], pages: [] };
    rows.set(rowKey(key), row);
    return row;
  };
  for (const { key, query, destination } of entries.toSorted((a, b) => b.query.length - a.query.length)) {
    rowOf(key).entries.push({ key, query, destination });
  }
  for (const key of livePaths.keys()) rowOf(key).pages.push(key);
  return rows;
}

import { pathKey } from "./path-key.ts";

/** A parameter of a query, decoded, NFC. */
export type QueryPair = readonly [name: string, value: string];

/** A path as the redirect table knows it; `query` holds what of the query belongs to the address, as in `/?p=58`. */
export interface ParsedPath {
  readonly key: string;
  readonly query: readonly QueryPair[];
}

/**
 * Reads a legacy path as someone wrote it in a front matter.
 * @returns undefined when it cannot be a path of this site: a whole URL, an e-mail address, nothing at all
 */
export function parseLegacyPath(written: string): ParsedPath | undefined {
  const trimmed = written.trim();
  if (trimmed === "" || /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(trimmed)) return undefined;
  const withoutFragment = trimmed.replace(/#.*$/s, "");
  const [path = ""] = withoutFragment.split("?", 1);
  return { key: pathKey(path), query: lastOfEach(parseQuery(withoutFragment.slice(path.length))) };
}

export function parseQuery(search: string): readonly QueryPair[] {
  return [...new URLSearchParams(search)].map(([name, value]) => [
    name.normalize("NFC"),
    value.normalize("NFC"),
  ]);
}

/** One value for each name, the last as in PHP and in Next's conditions; in one order, however it was written. */
function lastOfEach(query: readonly QueryPair[]): readonly QueryPair[] {
  return [...new Map(query)].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function formatPath({ key, query }: ParsedPath): string {
  return key + (query.length === 0 ? "" : `?${query.map((pair) => pair.join("=")).join("&")}`);
}

import { isRecord } from "./ruby-yaml.ts";

export interface DefaultsSet {
  readonly path: string;
  readonly type: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads `defaults` of `_config.yml`; like Jekyll, it passes over what is no set of values. */
export function readDefaults(written: unknown): readonly DefaultsSet[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((set: unknown) => {
    if (!isRecord(set) || !isRecord(set.values)) return [];
    const scope = isRecord(set.scope) ? set.scope : {};
    const path = typeof scope.path === "string" ? scope.path.replace(/^\//, "") : "";
    const type = typeof scope.type === "string" ? (renamedTypes.get(scope.type) ?? scope.type) : undefined;
    return [{ path, type, values: set.values }];
  });
}

const renamedTypes: ReadonlyMap<string, string> = new Map([
  ["page", "pages"],
  ["post", "posts"],
  ["draft", "drafts"],
]);

/**
 * The values that the site gives a document before its own front matter speaks: the narrowest scope wins.
 * @param path of the document below the folder of the collections
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/frontmatter_defaults.rb
 */
export function defaultsFor(
  sets: readonly DefaultsSet[],
  path: string,
  type: string,
): Readonly<Record<string, unknown>> {
  let values: Record<string, unknown> = {};
  let winner: DefaultsSet | undefined;
  for (const set of sets) {
    if ((set.type !== undefined && set.type !== type) || !scopeHolds(set.path, path)) continue;
    if (winner === undefined || isNarrower(set, winner)) {
      values = mergeDeep(values, set.values);
      winner = set;
    } else values = mergeDeep(set.values, values);
  }
  return values;
}

function isNarrower(set: DefaultsSet, than: DefaultsSet): boolean {
  if (set.path.length !== than.path.length) return set.path.length > than.path.length;
  return set.type !== undefined || than.type === undefined;
}

function scopeHolds(scope: string, path: string): boolean {
  return scope.includes("*") ? globPrefix(scope).test(path) : path.startsWith(scope);
}

function globPrefix(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*|\?|[.+^${}()|[\]\\]/g, (mark) => {
    if (mark === "**/") return "(?:.*/)?";
    if (mark === "*") return "[^/]*";
    return mark === "?" ? "[^/]" : `\\${mark}`;
  });
  return new RegExp(`^${source}`);
}

function mergeDeep(
  under: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (isRecord(below) && isRecord(value)) merged[key] = mergeDeep(below, value);
    else if (value !== null || !(key in merged)) merged[key] = value;
  }
  return merged;
}

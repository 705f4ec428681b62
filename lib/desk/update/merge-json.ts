type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export interface MergedJson {
  readonly value: Json | undefined;
  /** The keys that both sides changed, such as `scripts.build`; the paper's value stays. */
  readonly conflicts: readonly string[];
}

/**
 * Merges three versions of a JSON value key by key: merged line by line, changes of neighbouring keys would conflict. Keys
 * have the engine's order; the paper's additional ones follow.
 */
export function mergeJson(
  base: Json | undefined,
  ours: Json | undefined,
  theirs: Json | undefined,
  path = "",
): MergedJson {
  if (isEqual(ours, theirs) || isEqual(base, ours)) return { value: theirs, conflicts: [] };
  if (isEqual(base, theirs)) return { value: ours, conflicts: [] };
  if (!isObject(ours) || !isObject(theirs)) return { value: ours, conflicts: [path] };
  const known = isObject(base) ? base : {};
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
  const merged = keys.map((key) => ({
    key,
    ...mergeJson(known[key], ours[key], theirs[key], path === "" ? key : `${path}.${key}`),
  }));
  return {
    value: Object.fromEntries(
      merged.flatMap(({ key, value }): [string, Json][] => (value === undefined ? [] : [[key, value]])),
    ),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/** Parses three texts, merges them, and writes the result as npm does. Throws when one is no JSON. */
export function mergeJsonTexts(base: string, ours: string, theirs: string) {
  const [known, own, other] = [base, ours, theirs].map((text) =>
    text.trim() === "" ? undefined : (JSON.parse(text) as Json),
  );
  const { value, conflicts } = mergeJson(known, own, other);
  return { text: `${JSON.stringify(value, null, 2)}\n`, conflicts };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEqual(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

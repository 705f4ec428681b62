import { isMap, isScalar, parseDocument } from "yaml";

/** A date as YAML shows it; Ruby reads `2024-05-06 09:00:00` as UTC when no quotes stand around it. */
export interface WrittenScalar {
  readonly text: string;
  readonly quoted: boolean;
}

export interface RubyYaml {
  readonly data: Readonly<Record<string, unknown>>;
  readonly scalarAt: (key: string) => WrittenScalar | undefined;
}

/**
 * Reads YAML as Ruby's Psych does: YAML 1.1, so `yes` is true; of equal keys the last wins. Dates stay text.
 * @returns undefined when it is no YAML, or no mapping
 */
export function readRubyYaml(yaml: string): RubyYaml | undefined {
  const document = parseDocument(yaml, {
    version: "1.1",
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === "string" || !/timestamp|binary|set|omap|pairs/.test(tag.tag)),
  });
  if (document.errors.length > 0) return undefined;
  const data = toPlain(() => document.toJS({ maxAliasCount: 100 }));
  if (data === undefined) return undefined;
  return {
    data,
    scalarAt: (key) => {
      if (!isMap(document.contents)) return undefined;
      const pair = document.contents.items.findLast((item) => isScalar(item.key) && item.key.value === key);
      const value = pair?.value;
      if (!isScalar(value)) return undefined;
      return { text: value.source ?? String(value.value ?? ""), quoted: /^QUOTE/.test(String(value.type)) };
    },
  };
}

function toPlain(read: () => unknown): Record<string, unknown> | undefined {
  try {
    const value = read();
    if (value === null || value === undefined) return {};
    return isRecord(value) ? value : undefined;
  } catch {
    // An alias to nothing, or aliases without end.
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

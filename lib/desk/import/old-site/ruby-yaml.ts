import { isMap, isScalar } from "yaml";
import { parseRubyYaml } from "./parse-ruby-yaml.ts";

/** A date without quotes; Ruby reads `2024-05-06 09:00:00` as UTC. */
export interface WrittenScalar {
  readonly text: string;
  readonly quoted: boolean;
}

export interface RubyYaml {
  /** The text as valid YAML where Psych accepts more than YAML does. */
  readonly yaml: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly scalarAt: (key: string) => WrittenScalar | undefined;
}

/**
 * Reads YAML as Ruby's Psych does: YAML 1.1, so `yes` is true; of equal keys the last wins. Dates stay text.
 * @returns undefined when it is no YAML, or no mapping
 */
export function readRubyYaml(yaml: string): RubyYaml | undefined {
  const { document, error, yaml: rewritten } = parseRubyYaml(yaml);
  const data = error === undefined ? toPlain(() => document.toJS({ maxAliasCount: 100 })) : undefined;
  if (data === undefined) return undefined;
  return {
    yaml: rewritten,
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
    // An unknown alias, or aliases that refer to each other.
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export interface YamlRepair {
  /** In the YAML, counted from 1. */
  readonly line: number;
  readonly kind: "tab" | "quoted" | "spaced";
}

interface RepairedYaml {
  readonly yaml: string;
  readonly repairs: readonly YamlRepair[];
}

/** Keys of one line whose value can only be a text. */
const textKey =
  /^(?:title|subtitle|description|excerpt|summary|caption|author|teaser|alt|og_title|image|name)$/;

/**
 * Repairs YAML that can have only one meaning: a tab as indentation, a text that needs quotes, a key without a space after
 * its colon. Works line by line until the YAML is valid.
 * @returns undefined when an error remains that a person must decide
 */
export function repairYaml(yaml: string): RepairedYaml | undefined {
  const lines = yaml.split("\n");
  const repairs: YamlRepair[] = [];
  for (let round = 0; round <= lines.length; round++) {
    const wrong = firstWrongLine(lines.join("\n"));
    if (wrong === undefined) return { yaml: lines.join("\n"), repairs };
    const mended = mendNear(lines, wrong);
    if (mended === undefined) return undefined;
    lines[mended.index] = mended.text;
    repairs.push({ line: mended.index + 1, kind: mended.kind });
  }
  return undefined;
}

function firstWrongLine(yaml: string): number | undefined {
  const { document, error } = parseRubyYaml(yaml);
  if (error !== undefined) return error.line - 1;
  try {
    document.toJS({ maxAliasCount: 100 });
    return undefined;
  } catch {
    const line = yaml.split("\n").findIndex((text) => /^[\w-]+:\s*\*/.test(text));
    return line === -1 ? 0 : line;
  }
}

/** The parser fails on the line with the error, or on the line after it. */
function mendNear(lines: readonly string[], wrong: number) {
  for (const index of [wrong, wrong - 1]) {
    const line = lines[index];
    const mended = line === undefined ? undefined : mendLine(line, lines[index + 1] ?? "");
    if (mended !== undefined && mended.text !== line) return { index, ...mended };
  }
  return undefined;
}

function mendLine(line: string, next: string): { text: string; kind: YamlRepair["kind"] } | undefined {
  if (/^ *\t/.test(line)) {
    return { text: line.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  ")), kind: "tab" };
  }
  const [, head = "", key = "", space = "", value = ""] =
    /^((?:\s*- +)?\s*([\w-]+):)(\s*)(.*?)\s*$/.exec(line) ?? [];
  if (key !== "" && space === "" && value !== "" && !value.startsWith("//"))
    return { text: `${head} ${value}`, kind: "spaced" };
  // A value that continues on the next line is no simple text.
  if (value === "" || /^\s+\S/.test(next) || !isPlainText(key, value)) return undefined;
  return { text: `${head} "${value.replace(/["\\]/g, "\\$&")}"`, kind: "quoted" };
}

function isPlainText(key: string, value: string): boolean {
  if (/^".*"$|^'.*'$/.test(value)) return textKey.test(key);
  if (/^["']/.test(value)) return textKey.test(key) && !isOpenQuote(value);
  if (/^[[{]/.test(value)) return textKey.test(key);
  return !/^[|>]/.test(value);
}

/** `"abc` may continue on any line; `"가" 나` is a text that begins with a quotation. */
function isOpenQuote(value: string): boolean {
  return value.indexOf(value.slice(0, 1), 1) === -1;
}

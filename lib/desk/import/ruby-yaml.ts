import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLParseError } from "yaml";

/** A date as YAML shows it; Ruby reads `2024-05-06 09:00:00` as UTC when no quotes stand around it. */
export interface WrittenScalar {
  readonly text: string;
  readonly quoted: boolean;
}

export interface RubyYaml {
  /** The text, with what Psych bears and YAML forbids written as YAML wants it. */
  readonly yaml: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly scalarAt: (key: string) => WrittenScalar | undefined;
}

/**
 * Reads YAML as Ruby's Psych does: YAML 1.1, so `yes` is true; of equal keys the last wins. Dates stay text.
 * @returns undefined when it is no YAML, or no mapping
 */
export function readRubyYaml(yaml: string): RubyYaml | undefined {
  const parsed = parse(yaml);
  if (parsed === undefined) return undefined;
  const { document } = parsed;
  const data = toPlain(() => document.toJS({ maxAliasCount: 100 }));
  if (data === undefined) return undefined;
  return {
    yaml: parsed.yaml,
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

/** The line where Psych would give up, counted from 1, and the parser's reason; undefined when all is well. */
export function rubyYamlError(yaml: string): { readonly line: number; readonly reason: string } | undefined {
  const lineCounter = new LineCounter();
  const [error] = parseOnce(yaml, lineCounter).errors.filter((each) => !isBorne(each));
  if (error === undefined) return undefined;
  const reason = error.message.replace(/ at line \d+, column \d+:[\s\S]*/, "");
  return { line: lineCounter.linePos(error.pos[0]).line, reason };
}

/** Psych bears some things that YAML forbids; they are written as YAML wants them until nothing of the kind is left. */
function parse(yaml: string): { readonly document: Document; readonly yaml: string } | undefined {
  let text = yaml;
  const most = yaml.split("\n").length;
  for (let round = 0; round <= most; round++) {
    const document = parseOnce(text);
    const [error] = document.errors;
    if (error === undefined) return { document, yaml: text };
    const mended = mendBorne(text, error);
    if (mended === undefined) return undefined;
    text = mended;
  }
  return undefined;
}

function parseOnce(yaml: string, lineCounter = new LineCounter()): Document {
  return parseDocument(yaml, {
    version: "1.1",
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
    lineCounter,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === "string" || !/timestamp|binary|set|omap|pairs/.test(tag.tag)),
  });
}

/** `provider: "disqus"# comment` */
function isBorne({ message }: YAMLParseError): boolean {
  return message.startsWith("Comments must be separated");
}

function mendBorne(yaml: string, error: YAMLParseError): string | undefined {
  const [at] = error.pos;
  if (isBorne(error)) return `${yaml.slice(0, at)} ${yaml.slice(at)}`;
  // A text in quotes, or a list in brackets, may go on in a line that is not indented, or that a tab indents.
  const isFlow = error.message.startsWith("Flow ");
  if (!isFlow && !/^Missing closing ["']/.test(error.message)) return undefined;
  const start = isFlow ? yaml.lastIndexOf("\n", at - 1) + 1 : yaml.indexOf("\n", at) + 1;
  if (start === 0 || start === yaml.length) return undefined;
  const before = yaml.slice(yaml.lastIndexOf("\n", start - 2) + 1, start);
  const indent = " ".repeat(before.search(/\S|$/) + (/^[\s-]*\S+\s*:/.test(before) ? 2 : 0));
  const line = yaml.slice(start);
  const mended = indent + line.replace(/^[ \t]+/, "");
  return mended === line ? undefined : yaml.slice(0, start) + mended;
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

import { type Document, LineCounter, parseDocument, type YAMLParseError } from "yaml";

interface ParsedYaml {
  readonly document: Document;
  /** The text as valid YAML where Psych accepts more than YAML does; the number of lines stays. */
  readonly yaml: string;
  /** The position at which Psych fails; undefined when it doesn't. */
  readonly error: RubyYamlError | undefined;
}

export interface RubyYamlError {
  /** Counted from 1. */
  readonly line: number;
  /** The parser's. */
  readonly reason: string;
}

/** Parses YAML as Ruby's Psych does, by rewriting the forms that Psych accepts and YAML forbids. */
export function parseRubyYaml(yaml: string): ParsedYaml {
  let text = yaml;
  const most = 2 * yaml.split("\n").length;
  for (let round = 0; ; round++) {
    const lineCounter = new LineCounter();
    const document = parseOnce(text, lineCounter);
    const [error] = document.errors;
    if (error === undefined) return { document, yaml: text, error: undefined };
    const rewritten = round < most ? rewriteAccepted(text, error) : undefined;
    if (rewritten === undefined) return { document, yaml: text, error: errorOf(error, lineCounter) };
    text = rewritten;
  }
}

function errorOf({ message, pos }: YAMLParseError, lineCounter: LineCounter): RubyYamlError {
  return {
    line: lineCounter.linePos(pos[0]).line,
    reason: message.replace(/ at line \d+, column \d+:[\s\S]*/, ""),
  };
}

function parseOnce(yaml: string, lineCounter: LineCounter): Document {
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

function rewriteAccepted(yaml: string, { message, pos: [at] }: YAMLParseError): string | undefined {
  // `provider : "disqus"# comment`
  if (message.startsWith("Comments must be separated")) return `${yaml.slice(0, at)} ${yaml.slice(at)}`;
  // A quoted text or a list in brackets may continue on a line without indentation, or with a tab.
  const isFlow = message.startsWith("Flow ");
  if (!isFlow && !/^Missing closing ["']/.test(message)) return undefined;
  const start = isFlow ? yaml.lastIndexOf("\n", at - 1) + 1 : yaml.indexOf("\n", at) + 1;
  if (start === 0 || start === yaml.length) return undefined;
  const before = yaml.slice(yaml.lastIndexOf("\n", start - 2) + 1, start);
  const indent = " ".repeat(before.search(/\S|$/) + (/^[\s-]*\S+\s*:/.test(before) ? 2 : 0));
  const line = yaml.slice(start);
  const indented = indent + line.replace(/^[ \t]+/, "");
  return indented === line ? undefined : yaml.slice(0, start) + indented;
}

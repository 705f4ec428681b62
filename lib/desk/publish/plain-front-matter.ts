import { findFrontMatter } from "../../content/front-matter/fence.ts";

/** The values that decide when and where an article is public. */
const keys = ["date", "slug", "draft", "published", "redirect_to"] as const;

export type ScheduleKey = (typeof keys)[number];

/** A key that this file needs, in the forms that YAML allows. */
const wantedKey = new RegExp(`^(["']?)(${keys.join("|")})\\1[ \\t]*:(?=\\s|$)`);

/**
 * Reads the values that decide when an article is public without a YAML parser, because the workflow that runs every half
 * hour installs no packages. A test compares it with `parseArticle`. Gives the first text of a list; a missing or empty
 * value is absent.
 */
export function plainFrontMatter(text: string): ReadonlyMap<ScheduleKey, string> {
  const yaml = findFrontMatter(text)?.yaml ?? "";
  const values = new Map<ScheduleKey, string>();
  for (const entry of entriesOf(yaml)) {
    const [start, , name] = wantedKey.exec(entry) ?? [];
    const key = keys.find((each) => each === name);
    if (start === undefined || key === undefined) continue;
    const value = readNode(entry.slice(start.length), yaml);
    // As in Ruby's YAML, the last of equal keys counts.
    if (isEmpty(value)) values.delete(key);
    else values.set(key, value);
  }
  return values;
}

/** The entries of the outermost map, each with the lines that belong to it: indented, empty, or of a list. */
function entriesOf(yaml: string): readonly string[] {
  return yaml.split(/\n(?![ \t]|-[ \t]|-?$)/m);
}

function isEmpty(value: string): boolean {
  return ["", "~", "null", "Null", "NULL"].includes(value);
}

/** Spaces, comments, an anchor or a tag before a value, which this reader ignores. */
const before = /^(?:\s+|#[^\n]*|[&!]\S*(?=\s|$))*/;

function readNode(written: string, yaml: string): string {
  const node = written.replace(before, "");
  if (/^[|>]/.test(node)) return fold(node.replace(/^.*\n?/, "")).trim();
  if (/^-(?=\s|$)/.test(node)) return firstText(node.split(/(?:^|\n)[ \t]*-(?=\s|$)/), yaml);
  if (node.startsWith("["))
    return firstText(
      withoutComments(node).match(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|[^,[\]]+/g) ?? [],
      yaml,
    );
  const alias = /^\*(\S+)/.exec(node)?.[1];
  if (alias !== undefined) return anchored(alias, yaml);
  return scalar(withoutComments(node));
}

function scalar(node: string): string {
  const double = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(node)?.[1];
  if (double !== undefined) return readEscapes(fold(double)).trim();
  const single = /^'((?:[^']|'')*)'/.exec(node)?.[1];
  if (single !== undefined) return fold(single).replaceAll("''", "'").trim();
  return fold(node).trim();
}

/** The first text of a list, nested lists included. */
function firstText(items: readonly string[], yaml: string): string {
  for (const item of items) {
    const value = readNode(item, yaml);
    if (!isEmpty(value)) return value;
  }
  return "";
}

/** The value of an anchor further up. */
function anchored(name: string, yaml: string): string {
  const [, ...parts] = yaml.split(new RegExp(`&${name.replace(/[^\p{L}\p{N}]/gu, "\\$&")}[ \\t]+`));
  return scalar(withoutComments(parts[0]?.split("\n")[0] ?? ""));
}

/** `#` after a space begins a comment, except within quotation marks. */
function withoutComments(written: string): string {
  return written.replace(/("(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')|(^|[ \t\n])#[^\n]*/g, "$1$2");
}

/** A value over several lines is one line. */
function fold(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, " ");
}

function readEscapes(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi, (_, x, u, long, one) => {
    const code = x ?? u ?? long;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return { n: "\n", t: "\t", r: "\r", "0": "\0" }[one as string] ?? one;
  });
}

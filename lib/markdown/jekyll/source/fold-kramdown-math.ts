import { findCodeRanges, isInside, type Range } from "./code-ranges.ts";

/** What may stand before a block in its line: quote marks, indentation, one list marker. */
const OPENING = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\$\$(?!\$)(.*)$/;
const CONTAINER = /^[ \t>]*/;

/**
 * Rewrites kramdown's formula blocks so that `remark-math` reads the same formula, line for line.
 *
 * kramdown takes everything from `$$` to the next `$$`, whatever stands on their lines; `remark-math` wants each
 * on a line of its own and otherwise reads to the end of the article. A `$$` that nothing closes becomes text.
 *
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export function foldKramdownMath(body: string): string {
  if (!body.includes("$$")) return body;
  const lines = body.split(/\r?\n/);
  const offsets = lineOffsets(body);
  let code: readonly Range[] | undefined;

  for (let first = 0; first < lines.length; first++) {
    const opening = OPENING.exec(lines[first] ?? "");
    const [, prefix = "", rest = ""] = opening ?? [];
    if (opening === null || rest.includes("$$")) continue;
    code ??= findCodeRanges(body);
    if (isInside(code, (offsets[first] ?? 0) + prefix.length)) continue;
    const last = findClosing(lines, first, rest);
    if (last === undefined) {
      lines[first] = `${prefix}\\$\\$${rest}`;
      continue;
    }
    lines.splice(first, last - first + 1, ...foldDollars(lines.slice(first, last + 1), prefix, rest));
    first = last;
  }
  return lines.join("\n");
}

/** A blank line ends the search only after content on the opening line: there a forgotten `$$` is likelier. */
function findClosing(lines: readonly string[], first: number, rest: string): number | undefined {
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.includes("$$")) return index;
    if (rest.trim() !== "" && line.replace(CONTAINER, "").trim() === "") return undefined;
  }
  return undefined;
}

function foldDollars(block: readonly string[], prefix: string, rest: string): string[] {
  const closing = block.at(-1) ?? "";
  const container = containerOf(closing);
  const [before = "", ...after] = closing.slice(container.length).split("$$");
  return foldFormula({
    prefix,
    head: rest,
    inner: block.slice(1, -1),
    tail: before,
    container,
    after: after.join("$$"),
    inLine: (tex) => `$$${tex}$$`,
  });
}

/** A formula of several lines, taken apart. */
export interface WrittenFormula {
  /** What stands before it in its first line. */
  readonly prefix: string;
  readonly head: string;
  readonly inner: readonly string[];
  /** What the last line holds of it, without the marks of quotations before that. */
  readonly tail: string;
  readonly container: string;
  /** What stands behind it in its last line. */
  readonly after: string;
  /** Writes it for a line of text. */
  readonly inLine: (tex: string) => string;
}

/** The same number of lines, with the dollars on lines of their own; in one line where text follows or it fits in no other way. */
export function foldFormula({
  prefix,
  head,
  inner,
  tail,
  container,
  after,
  inLine,
}: WrittenFormula): string[] {
  const first = withoutComment(head);
  const last = tail.trim();
  if (after.trim() !== "" || inner.length === 0) {
    const formula = [first, ...inner.map((line) => withoutComment(line.replace(CONTAINER, ""))), last];
    const joined = `${prefix}${inLine(formula.filter((part) => part !== "").join(" "))}${after}`;
    return [joined, ...inner.map(() => ""), ""];
  }
  const lines = [...inner];
  if (first !== "") lines[0] = insertAfterContainer(lines[0] ?? "", `${first} `);
  if (last !== "") lines[lines.length - 1] = `${withoutCommentAtEnd(lines.at(-1) ?? "")} ${last}`;
  // Four spaces more would make text of the closing dollars, and a formula of the rest of the article.
  const end = container.length - prefix.length < 4 ? container : prefix.replace(/[^ \t>]/g, " ");
  return [`${prefix}$$`, ...lines, `${end}$$`];
}

/** The marks of quotations and the spaces at the beginning of a line. */
export function containerOf(line: string): string {
  return CONTAINER.exec(line)?.[0] ?? "";
}

function insertAfterContainer(line: string, text: string): string {
  const container = containerOf(line);
  return `${container}${text}${line.slice(container.length)}`;
}

/** TeX ignores `%` and the rest of its line; once lines are joined, that would be the rest of the formula. */
function withoutComment(tex: string): string {
  return withoutCommentAtEnd(tex).trim();
}

function withoutCommentAtEnd(tex: string): string {
  return tex.replace(/(?<!\\)%.*$/, "").trimEnd();
}

export function lineOffsets(body: string): readonly number[] {
  const offsets = [0];
  for (const match of body.matchAll(/\n/g)) offsets.push(match.index + 1);
  return offsets;
}

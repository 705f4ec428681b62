import type { Blockquote, Root } from "mdast";
import { visit } from "../../tree/visit.ts";
import { type MathReading, parseUnmended } from "./code-ranges.ts";

const QUOTED = /^ {0,3}>/;
const INDENTED_ITEM = /^(?: {4}| {0,3}\t)[ \t]*(?:[*+-]|\d{1,9}\.)[ \t]/;

/** A repaired line changes the meaning of the lines below, so repeat up to this limit. */
const MAX_PASSES = 4;

/**
 * Puts the mark of a quotation before the items of a list that goes on below it without: `> - a` and `    - b`. For
 * kramdown they belong to the quotation with their indentation; for CommonMark such a line can only be text. Only a
 * quotation that stands in nothing else is known to go on with such a mark.
 *
 * @see https://kramdown.gettalong.org/syntax.html#blockquotes
 * @see https://spec.commonmark.org/0.31.2/#paragraph-continuation-text
 */
export function quoteLazyItems(body: string, math: MathReading = "text"): string {
  if (!/^ {0,3}>[^\n]*\n(?: {4}| {0,3}\t)/m.test(body)) return body;
  const lines = body.split("\n");
  const left = new Set<number>();
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const lazy = findLazyItems(lines, left);
    if (lazy.length === 0) return body;
    const marked = new Set(lazy);
    const quoted = lines.map((line, index) => (marked.has(index) ? `> ${line}` : line)).join("\n");
    // With its marks a text is read in time that grows with its length; without them, with the square of it.
    const continued = findQuotedParagraphs(parseUnmended(quoted, math));
    const wrong = lazy.filter((index) => !continued.has(index));
    if (wrong.length === 0) return quoted;
    for (const index of wrong) left.add(index);
  }
  return body;
}

/** The lines, counted from 0, that look like an item below a quotation, except those that are to be left as they are. */
function findLazyItems(lines: readonly string[], left: ReadonlySet<number>): readonly number[] {
  const lazy: number[] = [];
  let quoted = false;
  for (const [index, line] of lines.entries()) {
    const isLazy: boolean = quoted && INDENTED_ITEM.test(line) && !left.has(index);
    if (isLazy) lazy.push(index);
    quoted = isLazy || QUOTED.test(line);
  }
  return lazy;
}

/** The lines, counted from 0, above which a paragraph stands, in the same quotation at the top of the tree. */
function findQuotedParagraphs(tree: Root): ReadonlySet<number> {
  const lines = new Set<number>();
  const quotations = tree.children.filter((node): node is Blockquote => node.type === "blockquote");
  for (const quotation of quotations) {
    const last = quotation.position?.end.line ?? 0;
    visit(quotation, "paragraph", ({ position }) => {
      if (position === undefined) return;
      for (let line = position.start.line; line <= Math.min(position.end.line, last - 1); line++)
        lines.add(line);
    });
  }
  return lines;
}

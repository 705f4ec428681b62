import type { Root } from "mdast";
import remarkGfm from "remark-gfm";

import remarkParse from "remark-parse";
import { unified } from "unified";
import { remarkFormulas } from "../../text/formula-syntax/remark-formulas.ts";
import { visit } from "../../tree/visit.ts";
import { remarkKramdownLinks } from "../inline/remark-kramdown-links.ts";

/** Part of a text, from `begin` up to but without `end`. */
export interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Whether `$…$` and `$$…$$` are formulas. */
export type MathReading = "formulas" | "text";

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkKramdownLinks)
  .freeze();
const withFormulas = plain().use(remarkFormulas).freeze();

/** Several passes need the same tree, and parsing is most of their cost. */
let latest: { readonly body: string; readonly math: MathReading; readonly tree: Root } | undefined;

/** The body's tree before any mending, in which the text-level passes look up positions. Read-only. */
export function parseUnmended(body: string, math: MathReading): Root {
  if (latest?.body !== body || latest.math !== math) {
    latest = { body, math, tree: (math === "formulas" ? withFormulas : plain).parse(body) };
  }
  return latest.tree;
}

/** Backticks, a fence of tildes, or an indentation of four within lists and quotations. */
const mayHoldCode = /`|~~~|^[\s>*+\-\d.)]*(?: {4}|\t)/m;

/** The ranges of code (and, on demand, formulas), which no mending may change. In order, without overlap. */
export function findCodeRanges(body: string, math: MathReading = "text"): readonly Range[] {
  if (math === "text" && !mayHoldCode.test(body)) return [];
  const ranges: Range[] = [];
  visit(parseUnmended(body, math), (node) => {
    if (!["code", "inlineCode", "math", "inlineMath"].includes(node.type)) return;
    const begin = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (begin !== undefined && end !== undefined) ranges.push({ begin, end });
  });
  return ranges;
}

export function isInside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (offset < range.begin) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}

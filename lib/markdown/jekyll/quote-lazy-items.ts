import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

const QUOTED = /^ {0,3}>/;
const INDENTED_ITEM = /^(?: {4}| {0,3}\t)[ \t]*(?:[*+-]|\d{1,9}\.)[ \t]/;

/**
 * Puts the mark of a quotation before the items of a list that goes on below it without: `> - a` and `    - b`. For
 * kramdown they belong to the quotation with their indentation; for CommonMark such a line can only be text.
 *
 * @see https://kramdown.gettalong.org/syntax.html#blockquotes
 * @see https://spec.commonmark.org/0.31.2/#paragraph-continuation-text
 */
export function quoteLazyItems(body: string, math: MathReading = "text"): string {
  if (!/^ {0,3}>[^\n]*\n(?: {4}| {0,3}\t)/m.test(body)) return body;
  let code: readonly Range[] | undefined;
  let quoted = false;
  let offset = 0;
  const lines = body.split("\n").map((line) => {
    const begin = offset;
    offset += line.length + 1;
    if (!quoted || !INDENTED_ITEM.test(line)) {
      quoted = QUOTED.test(line);
      return line;
    }
    code ??= findCodeRanges(body, math);
    quoted = !isInside(code, begin + line.search(/\S/));
    return quoted ? `> ${line}` : line;
  });
  return lines.join("\n");
}

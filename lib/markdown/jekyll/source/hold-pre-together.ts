import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

const PRE_TAG = /<(?<slash>\/?)pre\b/gi;
/** A line that begins with a tag begins a block of HTML. */
const HTML_LINE = /^ {0,3}<[a-z]/i;

/**
 * Lets blank lines in `<div><pre>…</pre></div>`, as notebooks are converted to, be part of the block: for CommonMark
 * the first one ends it, and the rest would be read as Markdown; for kramdown only `</div>` does. A comment on the blank
 * line, which the reader never gets, makes it an ordinary one.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks (start condition 6)
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function holdPreTogether(body: string, math: MathReading = "text"): string {
  if (!/<\/pre\b/i.test(body)) return body;
  let code: readonly Range[] | undefined;
  const lines = body.split("\n");
  /** Those since a `<pre>` that is still open; undefined while none is. */
  let blankLines: number[] | undefined;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const slash = [...line.matchAll(PRE_TAG)].at(-1)?.groups?.slash;
    if (blankLines === undefined) {
      if (slash === "" && HTML_LINE.test(line)) {
        code ??= findCodeRanges(body, math);
        if (!isInside(code, offset + line.indexOf("<"))) blankLines = [];
      }
    } else if (slash === "/") {
      for (const blank of blankLines) lines[blank] = "<!-- -->";
      blankLines = undefined;
    } else if (line.trim() === "") blankLines.push(index);
    offset += line.length + 1;
  }
  return lines.join("\n");
}

import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

/** A line that holds one tag of an inline element, and a line below it that is not blank. */
const LONE_TAG =
  /^([ \t>]*<\/?(?:a|abbr|b|br|code|del|em|font|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>\n]*|\/)?>)[ \t]*(?=\r?\n[ \t>]*[^\s>])/gim;

/**
 * Lets the Markdown below a line such as `<br>` be Markdown: CommonMark takes every line up to the next blank one for
 * HTML when a tag stands alone, kramdown does so for block elements only. A comment beside the tag, which the reader
 * never gets, makes the line an ordinary one.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks (start condition 7)
 * @see https://kramdown.gettalong.org/syntax.html#html-spans
 */
export function releaseInlineHtml(body: string, math: MathReading = "text"): string {
  if (!body.includes("<")) return body;
  let code: readonly Range[] | undefined;
  return body.replace(LONE_TAG, (whole: string, tag: string, offset: number) => {
    code ??= findCodeRanges(body, math);
    return isInside(code, offset + tag.indexOf("<")) ? whole : `${tag}<!-- -->`;
  });
}

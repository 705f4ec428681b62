import { type MathReading, parseUnmended } from "./code-ranges.ts";

/** A tag of a block element; the others may lack their end tag. */
const TAG =
  /<(?<slash>\/?)(?<name>article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|header|li|main|nav|ol|section|table|tbody|td|tfoot|th|thead|tr|ul)\b(?<rest>[^<>]{0,2000})>/gi;

/** What can only stand in an element that is open. */
const PART = /^[ \t]*<\/?(?:dd|dt|li|tbody|td|tfoot|th|thead|tr)\b/i;

const INDENTED_BELOW_BLANK = /\n[ \t]*\n(?: {4}| {0,3}\t)/;

/** A repaired element changes the meaning of the lines below, so repeat up to this limit. */
const MAX_PASSES = 4;

/**
 * Keeps an element of HTML in one piece where a blank line is followed by four spaces: for CommonMark the blank line
 * ends the HTML and the spaces begin code; for kramdown the element goes on up to its end tag. A comment on the blank
 * line, which the reader never gets, makes it an ordinary one.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 * @see https://spec.commonmark.org/0.31.2/#html-blocks (start condition 6)
 */
export function holdHtmlTogether(body: string, math: MathReading = "text"): string {
  if (!body.includes("<") || !INDENTED_BELOW_BLANK.test(body)) return body;
  let text = body;
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const held = holdOnce(text, math);
    if (held === text) return text;
    text = held;
  }
  return text;
}

function holdOnce(body: string, math: MathReading): string {
  const lines = body.split("\n");
  const lastEnds = findLastEnds(body);
  let open: readonly OpenElement[] = [];
  let end = 0;
  let afterHtml = false;
  for (const node of parseUnmended(body, math).children) {
    const { start, end: last } = node.position ?? {};
    if (start?.offset === undefined || last?.offset === undefined) continue;
    const written = body.slice(start.offset, last.offset);
    const isIndented = node.type === "code" && !/^[`~]/.test(written);
    const within: boolean =
      open.length > 0 ? !open.some(({ markdown }) => markdown) : afterHtml && PART.test(written);
    const held: boolean = isIndented && within;
    if (held) {
      for (let line = end; line < last.line; line++) {
        if (lines[line]?.trim() === "") lines[line] = "<!-- -->";
      }
    }
    if (node.type === "html" || held) open = readTags(written, start.offset, open, lastEnds);
    afterHtml = node.type === "html" || held;
    end = last.line;
  }
  return lines.join("\n");
}

interface OpenElement {
  readonly name: string;
  /** Whether it asks for Markdown within. */
  readonly markdown: boolean;
}

/** Where the last end tag of each element stands. */
function findLastEnds(body: string): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { index, groups } of body.matchAll(TAG)) {
    if (groups?.slash === "/") ends.set(groups.name?.toLowerCase() ?? "", index);
  }
  return ends;
}

/** The elements that are open behind a piece of HTML; one that nothing closes is none. */
function readTags(
  html: string,
  begin: number,
  before: readonly OpenElement[],
  lastEnds: ReadonlyMap<string, number>,
): readonly OpenElement[] {
  const open = [...before];
  for (const { index, groups } of html.matchAll(TAG)) {
    const name = groups?.name?.toLowerCase() ?? "";
    const isKnown = (lastEnds.get(name) ?? -1) > begin + index;
    if (groups?.slash !== "/" && isKnown)
      open.push({ name, markdown: /\smarkdown\s*=/i.test(groups?.rest ?? "") });
    const place = groups?.slash === "/" ? open.findLastIndex((element) => element.name === name) : -1;
    if (place !== -1) open.length = place;
  }
  return open;
}

import type { Root, RootContent } from "mdast";
import type { Processor } from "unified";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { SKIP, visit } from "../../tree/visit.ts";
import { parseInPlace } from "./markdown-in-html.ts";

const BLOCKS =
  "address|article|aside|blockquote|center|details|div|dl|figure|footer|h[1-6]|header|iframe|main|nav|ol|section|table|ul|video";

const FIRST_TAG = new RegExp(`^<(${BLOCKS}|p)\\b`, "i");

/** Without `p`, whose end tag may be missing. */
const TAG = new RegExp(`<(/?)(?:${BLOCKS})(?![\\w-])[^>]{0,2000}>`, "gi");

/** Each split parses the rest of its block again, so limit the number of splits. */
const MAX_SPLITS = 500;

/**
 * Reads what stands below the end of a block element as Markdown: for kramdown `</div>` ends the HTML, for CommonMark
 * only the next blank line does, and `### Title` directly below would be shown as it is written.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function remarkMarkdownAfterHtml(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    let splits = 0;
    let depth = 0;
    visit(tree, "html", (node, index, parent) => {
      const begin = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (parent === undefined || index === undefined || begin === undefined || end === undefined) return;
      // In a paragraph there is no block; in a list or quotation the lines carry marks that are no part of the text.
      if (parent.type !== "root" || splits >= MAX_SPLITS) return;
      const text = source.slice(begin, end);
      const length = firstElementLength(text) ?? outerEndLength(text, depth);
      if (length !== undefined && /\S/.test(text.slice(length))) {
        splits++;
        const rest = parseInPlace(source, begin + length, end, parse);
        node.value = text.slice(0, length);
        if (node.position !== undefined) node.position.end = pointAfter(node.position.start, node.value);
        (parent.children as RootContent[]).splice(index + 1, 0, ...rest);
      }
      depth = depthAfter(depth, node.value);
      return [SKIP, index + 1];
    });
  };
}

/** The length of the element that a text begins with, if it ends there and the line with it. */
function firstElementLength(html: string): number | undefined {
  const name = FIRST_TAG.exec(html)?.[1];
  if (name === undefined) return undefined;
  let depth = 0;
  for (const match of html.matchAll(new RegExp(`<(/?)${name}\\b[^>]{0,2000}>`, "gi"))) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth > 0) continue;
    return endOfLine(html, match.index + match[0].length);
  }
  return undefined;
}

/** The length of what a blank line cut off from the outermost element, if the line ends with its end tag. */
function outerEndLength(html: string, depth: number): number | undefined {
  let open = depth;
  if (open === 0) return undefined;
  for (const match of html.matchAll(TAG)) {
    open += match[1] === "/" ? -1 : 1;
    if (open === 0) return endOfLine(html, match.index + match[0].length);
  }
  return undefined;
}

/** The given length, if the line ends there. */
function endOfLine(html: string, length: number): number | undefined {
  return /^[ \t]*(?:\r?\n|$)/.test(html.slice(length, length + 200)) ? length : undefined;
}

/** How many elements are open after some HTML. */
function depthAfter(depth: number, html: string): number {
  let open = depth;
  for (const [, slash] of html.matchAll(TAG)) open = slash === "/" ? Math.max(0, open - 1) : open + 1;
  return open;
}

function pointAfter(start: Point, text: string): Point {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  return {
    line: start.line + lines.length - 1,
    column: (lines.length === 1 ? start.column : 1) + last.length,
    offset: (start.offset ?? 0) + text.length,
  };
}

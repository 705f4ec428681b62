import type { Root, RootContent } from "mdast";
import type { Processor } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { parseInPlace } from "./parse-in-place.ts";

const FIRST_TAG =
  /^<(address|article|aside|blockquote|center|details|div|dl|figure|footer|h[1-6]|header|iframe|main|nav|ol|p|section|table|ul|video)\b/i;

/** Each split reads the rest of its block anew, so a block of nothing but short elements must not be endless. */
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
    visit(tree, "html", (node, index, parent) => {
      const begin = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (parent === undefined || index === undefined || begin === undefined || end === undefined) return;
      // In a paragraph there is no block; in a list or quotation the lines carry marks that are no part of the text.
      if (parent.type !== "root" || splits >= MAX_SPLITS) return;
      const length = firstElementLength(source.slice(begin, end));
      if (length === undefined || !/\S/.test(source.slice(begin + length, end))) return;
      splits++;
      const rest = parseInPlace(source, begin + length, end, parse);
      const [first] = rest;
      node.value = source.slice(begin, begin + length);
      if (node.position !== undefined && first?.position !== undefined)
        node.position.end = first.position.start;
      (parent.children as RootContent[]).splice(index + 1, 0, ...rest);
      return [SKIP, index + 1];
    });
  };
}

/** The length of the element that a text begins with, if it ends there and the line with it. */
function firstElementLength(html: string): number | undefined {
  const name = FIRST_TAG.exec(html)?.[1];
  if (name === undefined) return undefined;
  let depth = 0;
  for (const match of html.matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, "gi"))) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth > 0) continue;
    const length = match.index + match[0].length;
    return /^[ \t]*(?:\r?\n|$)/.test(html.slice(length, length + 200)) ? length : undefined;
  }
  return undefined;
}

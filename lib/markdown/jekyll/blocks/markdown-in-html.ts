import type { Html, Root, RootContent } from "mdast";
import type { Processor } from "unified";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { SKIP, visit } from "../../tree/visit.ts";

/** Raw HTML whose first element asks for Markdown inside, with the end tag on a line that begins with it. */
const ASKING =
  /^(<(?<name>[a-z][a-z0-9]*)\b[^>]*?)\s+markdown\s*=\s*(?:"(?:1|block|span)"|'(?:1|block|span)'|1)([^>]*>)/i;

/**
 * Reads the Markdown in `<div class="notice" markdown="1">…</div>`: CommonMark takes lines directly below a tag for
 * HTML, kramdown takes them for Markdown where `markdown="1"` says so. Every place stays that of the source.
 * Runs before the other plugins for kramdown, which then see this Markdown too.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function remarkMarkdownInHtml(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, "html", (node, index, parent) => {
      if (parent === undefined || index === undefined || !/markdown/i.test(node.value)) return;
      const parts = splitElement(node, source, parse);
      if (parts === undefined) return;
      (parent.children as RootContent[]).splice(index, 1, ...parts);
      // The inner elements may ask for Markdown too.
      return [SKIP, index + 1];
    });
  };
}

function splitElement(node: Html, source: string, parse: (text: string) => Root): RootContent[] | undefined {
  const begin = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (begin === undefined || end === undefined) return undefined;
  const text = source.slice(begin, end);
  const opening = ASKING.exec(text);
  if (opening === null) return undefined;
  const tag = `${opening[1]}${opening[3]}`;
  const closing = new RegExp(`</${opening.groups?.name}\\s*>\\s*$`, "i").exec(text);
  const from = begin + opening[0].length;
  const to = closing === null ? end : begin + closing.index;
  const content = parseInPlace(source, from, to, parse);
  const parts: RootContent[] = [{ type: "html", value: tag, position: node.position }, ...content];
  if (closing !== null) parts.push({ type: "html", value: closing[0].trim(), position: node.position });
  return parts;
}

/** Parses one part of a source, from `begin` up to but without `end`, into nodes placed where they stand in the whole. */
export function parseInPlace(
  source: string,
  begin: number,
  end: number,
  parse: (text: string) => Root,
): readonly RootContent[] {
  const text = source.slice(begin, end);
  // Right behind a tag the content begins a line anew; its blanks there would make code of it.
  const skipped = /^[\r\n]/.test(text) ? 0 : text.length - text.trimStart().length;
  const from = begin + skipped;
  const before = source.slice(0, from);
  const lines = before.split("\n").length - 1;
  const columns = from - (before.lastIndexOf("\n") + 1);
  const tree = parse(text.slice(skipped));
  const move = (point: Point): void => {
    if (point.line === 1) point.column += columns;
    point.line += lines;
    if (point.offset !== undefined) point.offset += from;
  };
  visit(tree, (node) => {
    if (node.position === undefined) return;
    move(node.position.start);
    move(node.position.end);
  });
  return tree.children;
}

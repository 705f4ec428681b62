import type { Html, Root, RootContent } from "mdast";
import type { Processor } from "unified";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { SKIP, visit } from "../../tree/visit.ts";

const TAG = /<(?<name>[a-z][a-z0-9]*)\b[^<>]*>/gi;

/** How a tag asks for Markdown in its element. */
const ASKING = /\smarkdown\s{0,9}=\s{0,9}(?<mode>"(?:1|block|span)"|'(?:1|block|span)'|1(?=[\s/>]))/i;

/** What holds no blocks, so that a paragraph in it is its text. */
const SPANS = /^(?:a|b|code|dt|em|figcaption|h[1-6]|i|p|small|span|strong|summary|th)$/i;
/** What holds blocks, and words alone where it stands in one line. */
const CELLS = /^(?:dd|li|td)$/i;

/** Each level parses its content again, so limit the depth. */
const MAX_LEVELS = 12;

/**
 * Reads the Markdown in `<div class="notice" markdown="1">…</div>` and in cells of a table and items of a list that ask
 * for it: CommonMark takes lines directly below a tag for HTML. Every place stays that of the source.
 * Runs before the other plugins for kramdown, which then see this Markdown too.
 *
 * `<tr><td markdown="span">**가**</td></tr>` → `<tr><td><strong>가</strong></td></tr>`
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function remarkMarkdownInHtml(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const levels = new WeakMap<RootContent, number>();
    visit(tree, "html", (node, index, parent) => {
      if (parent === undefined || index === undefined || !/markdown/i.test(node.value)) return;
      const level = levels.get(node) ?? 0;
      if (level >= MAX_LEVELS) return;
      const parts = splitElements(node, source, parse);
      if (parts === undefined) return;
      for (const part of parts) visit(part, "html", (inner) => void levels.set(inner, level + 1));
      (parent.children as RootContent[]).splice(index, 1, ...parts);
      // The inner elements may ask for Markdown too.
      return [SKIP, index + 1];
    });
  };
}

function splitElements(node: Html, source: string, parse: (text: string) => Root): RootContent[] | undefined {
  const begin = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (begin === undefined || end === undefined) return undefined;
  const text = source.slice(begin, end);
  const parts: RootContent[] = [];
  let html = "";
  let place = 0;
  for (const tag of text.matchAll(TAG)) {
    const asking = ASKING.exec(tag[0]);
    // Inside the element before, which is parsed on its own.
    if (asking === null || tag.index < place) continue;
    const name = tag.groups?.name ?? "";
    const mode = asking.groups?.mode ?? "";
    const before = tag[0].slice(0, asking.index);
    const after = tag[0].slice(asking.index + asking[0].length);
    const from = tag.index + tag[0].length;
    const to = endOfElement(text, name, from) ?? text.length;
    html += text.slice(place, tag.index) + before + after;
    const content = parseInPlace(source, begin + from, begin + to, parse);
    const isText =
      SPANS.test(name) || mode.includes("span") || (CELLS.test(name) && !/\n/.test(text.slice(from, to)));
    parts.push(
      { type: "html", value: html, position: node.position },
      ...(isText ? unwrapped(content) : content),
    );
    html = "";
    place = to;
  }
  if (place === 0) return undefined;
  html += text.slice(place);
  if (html.trim() !== "") parts.push({ type: "html", value: html.trim(), position: node.position });
  return parts;
}

/** Where the end tag of an element begins, whose start tag ends at `from`. */
function endOfElement(text: string, name: string, from: number): number | undefined {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]{0,2000}>`, "gi");
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return undefined;
}

/** The words of a paragraph, where there is nothing but one. */
function unwrapped(content: readonly RootContent[]): readonly RootContent[] {
  const [only, ...others] = content;
  return only?.type === "paragraph" && others.length === 0 ? only.children : content;
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

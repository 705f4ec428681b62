import type { Html, PhrasingContent, Root } from "mdast";
import type { VFile } from "vfile";
import { visit } from "../../tree/visit.ts";

const OPENING = /^<(code|kbd|mark|samp|var)(?:\s[^>]*)?>$/i;

/**
 * Leaves what stands in `<code>`, `<kbd>`, `<samp>` and `<var>` within a line as it is written, for kramdown reads no
 * Markdown there: `<code>__init__</code>`. Nor does it in `<mark>`, where we do, but leave plain text as it is:
 * `<mark>--force</mark>`.
 *
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/html.rb `HTML_CONTENT_MODEL`
 */
export function remarkRawSpans() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/<(?:code|kbd|mark|samp|var)[\s>]/i.test(source)) return;
    visit(tree, (node) => {
      if (!("children" in node) || !node.children.some(isOpening)) return;
      const cell = node.type === "tableCell";
      node.children = withRawSpans(node.children as PhrasingContent[], (open, close) =>
        // GFM's own escape, which it takes away even from code, is no part of what is written.
        sourceBetween(open, close, source)?.replace(/\\\|/g, cell ? "|" : "$&"),
      );
    });
  };
}

type ReadBetween = (open: PhrasingContent, close: PhrasingContent) => string | undefined;

function withRawSpans(children: readonly PhrasingContent[], readBetween: ReadBetween): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  const ends = new Map(children.map((child, place) => [endTagOf(child), place]));
  for (let place = 0; place < children.length; place++) {
    const child = children[place];
    if (child === undefined) break;
    written.push(child);
    const name = isOpening(child) ? OPENING.exec(child.value)?.[1]?.toLowerCase() : undefined;
    if (name === undefined || (ends.get(name) ?? -1) < place) continue;
    let end = place + 1;
    while (endTagOf(children[end]) !== name && (name !== "mark" || children[end]?.type === "text")) end++;
    const close = children[end];
    if (close === undefined || end === place + 1 || endTagOf(close) !== name) continue;
    const value = name === "mark" ? wordsOf(children.slice(place + 1, end)) : readBetween(child, close);
    if (value === undefined) continue;
    written.push({ type: "html", value, ...positionBetween(child, close) });
    place = end - 1;
  }
  return written;
}

function isOpening(node: { readonly type: string }): node is Html {
  return node.type === "html" && "value" in node && OPENING.test(String(node.value));
}

function endTagOf(node: PhrasingContent | undefined): string | undefined {
  return node?.type === "html" ? /^<\/([a-z]+)\s*>$/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** Plain text as HTML: what was escaped in it has been read. */
function wordsOf(children: readonly PhrasingContent[]): string {
  const words = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** What is written is HTML, so that entities and elements in it are still read. */
function sourceBetween(open: PhrasingContent, close: PhrasingContent, source: string): string | undefined {
  const start = open.position?.end.offset;
  const end = close.position?.start.offset;
  if (start === undefined || end === undefined) return undefined;
  return source.slice(start, end).replace(/\n[ \t>]*/g, "\n");
}

function positionBetween(open: PhrasingContent, close: PhrasingContent): Pick<Html, "position"> {
  const start = open.position?.end;
  const end = close.position?.start;
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}

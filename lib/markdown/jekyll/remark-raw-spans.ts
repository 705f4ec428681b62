import type { Html, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

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
      node.children = withRawSpans(node.children as PhrasingContent[], source);
    });
  };
}

function withRawSpans(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
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
    const raw = endTagOf(children[end]) === name ? rawBetween(child, children[end], source) : undefined;
    if (raw === undefined) continue;
    written.push(raw);
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

/** As HTML, so that entities and elements in it are still read. */
function rawBetween(
  open: PhrasingContent,
  close: PhrasingContent | undefined,
  source: string,
): Html | undefined {
  const start = open.position?.end;
  const end = close?.position?.start;
  if (start?.offset === undefined || end?.offset === undefined || start.offset === end.offset)
    return undefined;
  const value = source.slice(start.offset, end.offset).replace(/\n[ \t>]*/g, "\n");
  return { type: "html", value, position: { start, end } };
}

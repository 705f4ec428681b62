import type { Root } from "hast";
import rehypeRaw from "rehype-raw";
import type { VFile } from "vfile";
import { keepOwnMarks } from "../tree/own-marks.ts";
import { visit } from "../tree/visit.ts";

/** Parses a body's raw HTML into elements; anything else stays text. */
export function rehypeHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root | undefined => {
    let holdsHtml = file.data.holdsHtml === true;
    visit(tree, "raw", (node) => {
      node.value = escapeBrokenTags(node.value);
      holdsHtml = true;
    });
    if (!holdsHtml) return undefined;
    const takeForeignMarks = keepOwnMarks(tree);
    const parsed = parse(tree, file) as Root;
    takeForeignMarks(parsed);
    return parsed;
  };
}

/** A whole comment, what a program wrote above a drawing, or a `<` with the slash and the name that follow it. */
const opening = /<!--[\s\S]*?-->|<\?xml\s[^<>]*\?>|<\/?([^\s/>]*)/g;

/**
 * Makes text of a tag that is never closed, `<div class="note>…`, and of a `<` that opens none: an HTML parser would
 * swallow it and the text that follows. What is whole stays as it is; names are `escapeOddTags`'s affair.
 */
export function escapeBrokenTags(html: string): string {
  let result = "";
  let done = 0;
  for (const match of html.matchAll(opening)) {
    const [text, name] = match;
    if (match.index < done) continue;
    result += html.slice(done, match.index);
    done = match.index + text.length;
    // Comments stay, as which an HTML parser reads the XML declaration too: they are removed from the tree.
    const end = name === undefined ? done : /^[a-z]/i.test(name) ? endOfTag(html, done) : -1;
    result += end === -1 ? `&lt;${text.slice(1)}` : html.slice(match.index, end);
    done = Math.max(done, end);
  }
  return result + html.slice(done);
}

/** More than any tag has; without a limit, the time for many broken tags would grow with their square. */
const mostAttributes = 200;

/** Where a tag's attributes end, after `>`, or -1; only a quote after `=` hides a `>`, as in HTML's tokenizer. */
function endOfTag(html: string, from: number): number {
  const mark = /=\s*(["'])|>/g;
  mark.lastIndex = from;
  for (let attribute = 0; attribute < mostAttributes; attribute++) {
    const found = mark.exec(html);
    if (found === null) return -1;
    const quote = found[1];
    if (quote === undefined) return mark.lastIndex;
    const closing = html.indexOf(quote, mark.lastIndex);
    if (closing === -1) return -1;
    mark.lastIndex = closing + 1;
  }
  return -1;
}

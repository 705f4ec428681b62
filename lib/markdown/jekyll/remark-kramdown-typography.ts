import type { Link, Nodes, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { kramdownTypography } from "./kramdown-typography.ts";

/** What an author protected: kramdown leaves it as it is, and so do we with the whole run. */
const protectedMarks = /\\["'<>]|\\-\\?-|\\\.|&(?:quot|apos|lt|gt|#\d+|#x[\da-f]+);/i;

/**
 * Quotation marks, dashes and ellipses as kramdown sets them. Its one habit that is not kept: after emphasis it opens a
 * quotation again, where in `"**가**"라고` one has to be closed.
 * @see https://kramdown.gettalong.org/syntax.html#typographic-symbols
 */
export function remarkKramdownTypography() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/["']|--|\.\.\.|<<|>>/.test(source)) return;
    visit(tree, (node, index, parent) => {
      if (node.type === "link" && isBareLink(node, source)) return SKIP;
      const begin = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (node.type !== "text" || parent === undefined || begin === undefined || end === undefined) return;
      if (protectedMarks.test(source.slice(begin, end))) return;
      const after = /^[^\n]*/.exec(source.slice(end, end + 100))?.[0] ?? "";
      node.value =
        closeAfterElement(node, parent.children.slice(0, index)) + kramdownTypography(node.value, after);
    });
  };
}

/** Takes a mark from the head of a run that follows an element, when the runs before it left a quotation open. */
function closeAfterElement(node: Text, before: readonly Nodes[]): string {
  const mark = /^["']/.exec(node.value)?.[0];
  if (mark === undefined || before.length === 0 || before.at(-1)?.type === "break") return "";
  const [open, close] = mark === "'" ? ["‘", "’"] : ["“", "”"];
  const texts = before.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (texts.lastIndexOf(open) <= texts.lastIndexOf(close)) return "";
  node.value = node.value.slice(1);
  return close;
}

/** `https://a.example/b--c` as it stands, or in angle brackets. */
function isBareLink(node: Link, source: string): boolean {
  return source[node.position?.start.offset ?? 0] !== "[";
}

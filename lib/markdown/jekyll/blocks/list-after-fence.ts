import type { Code, Root, RootContent } from "mdast";
import type { Processor } from "unified";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { visit } from "../../tree/visit.ts";
import { parseInPlace } from "./markdown-in-html.ts";

const COMMENT = /^<!--(?:(?!-->)[\s\S])*-->$/;
const ITEM = /^ {0,3}(?:[*+-]|\d{1,9}\.)[ \t]/;

/**
 * Reads as a list what stands indented directly below a block of code and begins with an item: the code, though not
 * indented, was part of the list for kramdown, which goes on. CommonMark ends the list and takes the rest for code. So
 * it does with a comment that is to hide what the list went on with.
 */
export function remarkListAfterFence(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    let starts: readonly number[] | undefined;
    let last: RootContent | undefined;
    tree.children = tree.children.flatMap((node, index): RootContent[] => {
      const before = tree.children[index - 1];
      // Below supposed code the parser accepts only an ordered list that begins with 1.
      if (node.type === "paragraph" && before === last && isItemBelow(node, before, source)) {
        return [...parseInPlace(source, ...extentOf(node), parse)];
      }
      if (node.type !== "code" || before?.type !== "code") return [node];
      if (!isFenced(before, source) || isFenced(node, source)) return [node];
      const goesOn = COMMENT.test(node.value)
        ? touches(tree.children[index - 2], before)
        : ITEM.test(node.value) && touches(before, node);
      if (!goesOn) return [node];
      starts ??= [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
      const parsed = parseIndented(node, { source, starts }, parse);
      if (parsed !== undefined) last = node;
      return parsed ?? [node];
    });
  };
}

function isItemBelow(node: RootContent, before: RootContent | undefined, source: string): boolean {
  return touches(before, node) && ITEM.test(source.slice(...extentOf(node)));
}

function touches(above: RootContent | undefined, below: RootContent): boolean {
  return above?.position !== undefined && above.position.end.line === (below.position?.start.line ?? 0) - 1;
}

function extentOf({ position }: RootContent): readonly [begin: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function isFenced({ position }: Code, source: string): boolean {
  return /^\s*(?:`{3}|~{3})/.test(source.slice(position?.start.offset ?? 0));
}

interface Lines {
  readonly source: string;
  /** Where each line of the source starts. */
  readonly starts: readonly number[];
}

/** Undefined where the indentation is no four spaces, and places could not be told. */
function parseIndented(
  node: Code,
  { source, starts }: Lines,
  parse: (text: string) => Root,
): RootContent[] | undefined {
  const above = (node.position?.start.line ?? 1) - 1;
  const isIndented = (line: string, place: number): boolean =>
    line === "" || source.startsWith(`    ${line}`, starts[above + place]);
  if (!node.value.split("\n").every(isIndented)) return undefined;
  const tree = parse(node.value);
  const move = (point: Point): void => {
    point.line += above;
    point.offset = (starts[point.line - 1] ?? 0) + 4 + point.column - 1;
    point.column += 4;
  };
  visit(tree, (inner) => {
    if (inner.position === undefined) return;
    move(inner.position.start);
    move(inner.position.end);
  });
  return tree.children;
}

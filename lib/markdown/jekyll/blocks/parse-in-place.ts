import type { Root, RootContent } from "mdast";
import type { Point } from "unist";
import { visit } from "../../tree/visit.ts";

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

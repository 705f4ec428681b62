import type { Element } from "hast";
import type { Point, Position } from "unist";
import type { VFile } from "vfile";

/** The place of the character at `offset` of `text`, which `node` holds; the whole node where it can't be found. */
export function placeWithin(
  node: Element,
  text: string,
  offset: number,
  file: VFile,
): Point | Position | undefined {
  const { position } = node;
  if (position?.start.offset === undefined) return position;
  const source = String(file);
  const start = source.indexOf(text, position.start.offset);
  if (start === -1 || (position.end.offset !== undefined && start > position.end.offset)) return position;
  const before = source.slice(0, start + offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

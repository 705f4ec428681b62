import type { PhrasingContent, Strong, Text } from "mdast";
import type { Point } from "unist";
import type { createLocator } from "../../tree/locator.ts";

/** A place in a text that stands in the source as it is, by the place of the text among its siblings. */
export interface TextPlace {
  readonly child: number;
  readonly offset: number;
}

type Locate = ReturnType<typeof createLocator>;

/** Makes bold what stands between pairs of marks, each two characters long, and takes the marks away. */
export function wrapInStrong(
  children: readonly PhrasingContent[],
  pairs: readonly (readonly [open: TextPlace, close: TextPlace])[],
  locate: Locate,
): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  let from: TextPlace = { child: 0, offset: 0 };
  for (const [open, close] of pairs) {
    const strong: Strong = { type: "strong", children: between(children, behind(open), close, locate) };
    const start = pointIn(children[open.child], open.offset, locate);
    const end = pointIn(children[close.child], close.offset + 2, locate);
    if (start !== undefined && end !== undefined) strong.position = { start, end };
    wrapped.push(...between(children, from, open, locate), strong);
    from = behind(close);
  }
  return [...wrapped, ...between(children, from, { child: children.length, offset: 0 }, locate)];
}

function behind({ child, offset }: TextPlace): TextPlace {
  return { child, offset: offset + 2 };
}

/** The children, and parts of texts, from one place to another. */
function between(
  children: readonly PhrasingContent[],
  from: TextPlace,
  to: TextPlace,
  locate: Locate,
): PhrasingContent[] {
  return children.slice(from.child, to.child + 1).flatMap((child, place): PhrasingContent[] => {
    const isLast = from.child + place === to.child;
    if (child.type !== "text") return isLast ? [] : [child];
    const begin = place === 0 ? from.offset : 0;
    const end = isLast ? to.offset : child.value.length;
    return begin < end ? [part(child, begin, end, locate)] : [];
  });
}

function part(text: Text, begin: number, end: number, locate: Locate): Text {
  if (begin === 0 && end === text.value.length) return text;
  const piece: Text = { type: "text", value: text.value.slice(begin, end) };
  const start = pointIn(text, begin, locate);
  const stop = pointIn(text, end, locate);
  if (start !== undefined && stop !== undefined) piece.position = { start, end: stop };
  return piece;
}

function pointIn(text: PhrasingContent | undefined, offset: number, locate: Locate): Point | undefined {
  const start = text?.position?.start.offset;
  return start === undefined ? undefined : { ...locate(start + offset), offset: start + offset };
}

import type { Parents, PhrasingContent, Root, Strong, Text } from "mdast";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { createLocator } from "../../tree/locator.ts";
import { SKIP, visit } from "../../tree/visit.ts";

/** Two asterisks in a text. */
interface Mark extends TextPlace {
  readonly opens: boolean;
  readonly closes: boolean;
  /** `f(**a)`: what opens a bracket is rarely the end of what is bold. */
  readonly inBracket: boolean;
}

/**
 * Makes bold what CommonMark leaves between asterisks because a sign stands beside them, and kramdown does not:
 * `A**+**B`. For kramdown nothing matters but that no space stands on the inner side.
 *
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/kramdown/emphasis.rb
 */
export function remarkKramdownStrong() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes("**")) return;
    let locate: ReturnType<typeof createLocator> | undefined;
    visit(tree, (node) => {
      if (node.type === "strong") {
        node.children = withoutStrong(node.children, source);
        return SKIP;
      }
      if (!("children" in node) || !node.children.some((child) => child.type === "text")) return;
      const children = node.children as PhrasingContent[];
      const pairs = pairMarks(findMarks(children, source));
      if (pairs.length === 0) return;
      locate ??= createLocator(source);
      (node as Parents & { children: PhrasingContent[] }).children = wrapInStrong(children, pairs, locate);
    });
  };
}

/** In bold there is no other bold: `**arr.__proto__**` is meant as it stands. */
function withoutStrong(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (!("children" in child)) return [child];
    child.children = withoutStrong(child.children, source);
    if (child.type !== "strong") return [child];
    const begin = child.position?.start.offset ?? 0;
    const mark: Text = { type: "text", value: source.slice(begin, begin + 2) };
    return [mark, ...child.children, { ...mark }];
  });
}

function findMarks(children: readonly PhrasingContent[], source: string): readonly Mark[] {
  return children.flatMap((child, place) => {
    if (child.type !== "text" || !isAsWritten(child, source)) return [];
    const { value } = child;
    return [...value.matchAll(/(?<!\*)\*\*(?!\*)/g)].map(({ index }): Mark => {
      const before = value[index - 1] ?? neighbour(children[place - 1]);
      const after = value[index + 2] ?? neighbour(children[place + 1]);
      // `src/**` and `**/*.jpg` are patterns of files.
      const isPattern = before === "/" || (after === "/" && !/[\p{L}\p{N}]/u.test(before));
      return {
        child: place,
        offset: index,
        opens: /\S/.test(after) && !isPattern,
        closes: /\S/.test(before),
        inBracket: /[([{]/.test(before) && /[\p{L}\p{N}]/u.test(after),
      };
    });
  });
}

/** The character that a sibling counts as: a space for a line break or no sibling. */
function neighbour(sibling: PhrasingContent | undefined): string {
  return sibling === undefined || sibling.type === "break" ? " " : "x";
}

/** Escaped marks are text. */
function isAsWritten({ value, position }: Text, source: string): boolean {
  return value === source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function pairMarks(marks: readonly Mark[]): readonly (readonly [open: Mark, close: Mark])[] {
  const pairs: [Mark, Mark][] = [];
  let open: Mark | undefined;
  for (const mark of marks) {
    if (open === undefined) open = mark.opens ? mark : undefined;
    else if (canClose(mark, open)) {
      pairs.push([open, mark]);
      open = undefined;
    }
  }
  return pairs;
}

function canClose(mark: Mark, open: Mark): boolean {
  if (!mark.closes) return false;
  const length = mark.child === open.child ? mark.offset - open.offset - 2 : Number.POSITIVE_INFINITY;
  return length > 0 && (!mark.inBracket || length === 1);
}

/** A position in a text that equals its source, with the text's index among its siblings. */
interface TextPlace {
  readonly child: number;
  readonly offset: number;
}

type Locate = ReturnType<typeof createLocator>;

/** Makes bold what stands between pairs of marks, each two characters long, and takes the marks away. */
function wrapInStrong(
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

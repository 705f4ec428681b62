import type { Element, Nodes, Root } from "hast";
import type { Point } from "unist";
import type { BodyRecord } from "../body-record.ts";

/** Beyond this the compiler, or React, runs out of stack, where nothing catches it; tables in tables need ten a piece. */
const mostElementsInElements = 300;

/** Refuses a body whose elements lie too deep in each other. */
export function rehypeDepthLimit(record: BodyRecord) {
  return (tree: Root): void => {
    let level: readonly (Root | Element)[] = [tree];
    for (let depth = 0; level.length > 0; depth += 1) {
      const [first] = level;
      if (depth > mostElementsInElements && first !== undefined) {
        // The compiler throws an error of its own, without a place.
        record.syntaxError = new NestedTooDeeply("elements", first.position?.start);
        throw record.syntaxError;
      }
      level = level.flatMap(({ children }) => (children as Nodes[]).filter(isElement));
    }
  };
}

function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

/** As deep as lists and quotations may lie in each other: far beyond any text, far below what overflows the parser. */
const mostListsInLists = 100;

const tooDeep = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${mostListsInLists + 1}}`,
  "m",
);

/** Whether some line opens more lists and quotations than the parser can bear: its time grows with their square. */
export function isTooDeep(body: string): boolean {
  return tooDeep.test(body);
}

/** Thrown instead of reading a body that is nested too deeply. */
export class NestedTooDeeply extends RangeError {
  override readonly name = "NestedTooDeeply";
  readonly what: "lists" | "elements";
  /** In the body; undefined where it is not known. */
  readonly place: Point | undefined;

  constructor(what: "lists" | "elements", place?: Point) {
    super();
    this.what = what;
    this.place = place;
  }
}

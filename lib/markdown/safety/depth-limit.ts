import type { Element, Nodes, Root } from "hast";
import type { Point } from "unist";
import type { BodyRecord } from "../body-record.ts";

/** Deeper trees overflow the stack of the compiler or React, which can't be caught. Each nested table adds ten levels. */
const mostElementsInElements = 300;

/** Refuses a body whose elements are nested too deeply. */
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

/** The limit for nested lists and quotations: far beyond any text, far below the parser's overflow. */
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

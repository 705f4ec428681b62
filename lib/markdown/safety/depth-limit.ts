import type { Element, Nodes, Root } from "hast";
import type { BodyRecord } from "../body-record.ts";
import { NestedTooDeeply } from "./nesting-limit.ts";

/** Beyond this the compiler, or React, runs out of stack, where nothing catches it; tables in tables need ten a piece. */
const deepest = 300;

/** Refuses a body whose elements lie too deep in each other. */
export function rehypeDepthLimit(record: BodyRecord) {
  return (tree: Root): void => {
    let level: readonly (Root | Element)[] = [tree];
    for (let depth = 0; level.length > 0; depth += 1) {
      const [first] = level;
      if (depth > deepest && first !== undefined) {
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

import type { Root } from "hast";
import { SKIP, visit } from "./tree/visit.ts";

/**
 * Removes every comment. The compiler writes them into JavaScript as they are, and one that holds an asterisk and
 * a slash ends there: what follows would run.
 */
export function rehypeRemoveComments() {
  return (tree: Root): void => {
    visit(tree, "comment", (_node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

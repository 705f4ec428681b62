import type { Root } from "mdast";
import "mdast-util-math";
import { visit } from "../tree/visit.ts";

/** Keeps what stands behind the opening `$$` of a block, which the parser takes for settings and nobody would see. */
export function remarkWholeFormulas() {
  return (tree: Root): void => {
    visit(tree, "math", (node) => {
      if (!node.meta) return;
      node.value = [node.meta, node.value].filter((part) => part !== "").join("\n");
      node.meta = null;
      const [code] = node.data?.hChildren ?? [];
      if (code?.type === "element") code.children = [{ type: "text", value: node.value }];
    });
  };
}

import type { Root } from "mdast";
import { visit } from "../tree/visit.ts";

/** Keeps the title of a code block (```` ```python title="x.py" ````) as an attribute that survives HTML parsing. */
export function remarkCodeTitle() {
  return (tree: Root): void => {
    visit(tree, "code", (node) => {
      const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(node.meta ?? "");
      const value = title?.[1] ?? title?.[2] ?? title?.[3];
      if (value === undefined || value === "") return;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataTitle: value } };
    });
  };
}

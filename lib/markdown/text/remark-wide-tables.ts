import type { Root } from "mdast";
import { visit } from "../tree/visit.ts";

/** Keeps cells beyond the header's, which GFM leaves out without a word: their columns have no head. */
export function remarkWideTables() {
  return (tree: Root): void => {
    visit(tree, "table", (table) => {
      const align = table.align ?? [];
      const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
      table.align = Array.from({ length: columns }, (_, column) => align[column] ?? null);
    });
  };
}

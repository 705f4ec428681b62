import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import type { Root as MdastRoot } from "mdast";
import { SKIP, visit } from "../tree/visit.ts";
import { plainText } from "./plain-text.ts";

const parts = new Set(["table", "thead", "tbody", "tfoot", "tr", "colgroup"]);

/**
 * Lets a wide table scroll inside its own box, by keyboard too, instead of the page. A table without a caption is
 * numbered, because each region of a page needs a name of its own.
 */
export function rehypeTables({ label }: { readonly label: string }) {
  return (tree: Root): void => {
    let unnamed = 0;
    visit(tree, "element", (node, index, parent) => {
      if (parts.has(node.tagName)) node.children = node.children.filter(isNotSpace);
      if (node.tagName !== "table" || parent === undefined || index === undefined) return;
      if (parent.type === "element" && parent.properties.role === "region") return;
      const name = captionOf(node) ?? `${label} ${++unnamed}`;
      parent.children.splice(index, 1, wrap(node, name));
      return [SKIP, index];
    });
  };
}

function captionOf(table: Element): string | undefined {
  const caption = table.children.find((child) => child.type === "element" && child.tagName === "caption");
  return (caption && plainText(caption).replaceAll("\n", " ")) || undefined;
}

function wrap(table: Element, name: string): Element {
  return h("div", { className: ["table-scroll"], role: "region", tabIndex: 0, ariaLabel: name }, [table]);
}

/** Removes white space between the parts of a table: React warns about it, and browsers ignore it. */
function isNotSpace(child: ElementContent): boolean {
  return child.type !== "text" || child.value.trim() !== "";
}

/** Keeps cells beyond those of the header, which GFM drops silently: their columns have an empty header. */
export function remarkWideTables() {
  return (tree: MdastRoot): void => {
    visit(tree, "table", (table) => {
      const align = table.align ?? [];
      const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
      table.align = Array.from({ length: columns }, (_, column) => align[column] ?? null);
    });
  };
}

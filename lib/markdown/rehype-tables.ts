import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { plainText } from "./plain-text.ts";

const parts = new Set(["table", "thead", "tbody", "tfoot", "tr", "colgroup"]);

/** Lets a wide table scroll inside its own box, by keyboard too, instead of the page. */
export function rehypeTables({ label }: { readonly label: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      if (parts.has(node.tagName)) node.children = node.children.filter(isNotSpace);
      if (node.tagName !== "table" || parent === undefined || index === undefined) return;
      if (parent.type === "element" && parent.properties.role === "region") return;
      parent.children.splice(index, 1, wrap(node, label));
      return [SKIP, index];
    });
  };
}

function wrap(table: Element, label: string): Element {
  const caption = table.children.find((child) => child.type === "element" && child.tagName === "caption");
  return {
    type: "element",
    tagName: "div",
    properties: {
      className: ["table-scroll"],
      role: "region",
      tabIndex: 0,
      ariaLabel: (caption && plainText(caption).replaceAll("\n", " ")) || label,
    },
    children: [table],
  };
}

/** React refuses white space between the parts of a table, and browsers ignore it. */
function isNotSpace(child: ElementContent): boolean {
  return child.type !== "text" || child.value.trim() !== "";
}

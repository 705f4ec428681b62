import type { Element, Root } from "hast";
import { SKIP, visit } from "../tree/visit.ts";
import { isFootnoteHeading } from "./footnote-heading.ts";

/**
 * Puts a link to itself beside each `h2` and `h3`, shown on hover and focus. It stands after the heading and not in it, or
 * a screen reader would read it as a part of the heading's name; its sign is the stylesheet's.
 *
 * `<h2 id="가">가</h2>` → `<div class="linked-heading"><h2 id="가">가</h2><a class="heading-link" href="#가" …></a></div>`
 */
export function rehypeHeadingLinks({ label }: { readonly label: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element, index, parent) => {
      if ((node.tagName !== "h2" && node.tagName !== "h3") || isFootnoteHeading(node)) return;
      if (parent === undefined || index === undefined) return;
      const link: Element = {
        type: "element",
        tagName: "a",
        properties: {
          className: ["heading-link"],
          href: `#${encodeURIComponent(String(node.properties.id))}`,
          ariaLabel: label,
        },
        children: [],
      };
      parent.children[index] = {
        type: "element",
        tagName: "div",
        properties: { className: ["linked-heading"] },
        children: [node, link],
      };
      return [SKIP, index + 1];
    });
  };
}

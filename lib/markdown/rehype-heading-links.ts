import type { Element, Root } from "hast";
import { isFootnoteHeading } from "./footnote-heading.ts";
import { visit } from "./visit.ts";

/**
 * Puts a link to itself at the end of each `h2` and `h3`, shown on hover and focus; its sign is the stylesheet's, so that
 * the heading's words stay its own.
 */
export function rehypeHeadingLinks({ label }: { readonly label: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element) => {
      if ((node.tagName !== "h2" && node.tagName !== "h3") || isFootnoteHeading(node)) return;
      node.children.push({
        type: "element",
        tagName: "a",
        properties: {
          className: ["heading-link"],
          href: `#${encodeURIComponent(String(node.properties.id))}`,
          ariaLabel: label,
        },
        children: [],
      });
    });
  };
}

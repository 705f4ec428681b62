import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { isFootnoteHeading } from "./footnote-heading.ts";

/** Puts a link to itself at the end of each `h2` and `h3`; the stylesheet shows it on hover and focus. */
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
        children: [
          {
            type: "element",
            tagName: "span",
            properties: { ariaHidden: "true" },
            children: [{ type: "text", value: "#" }],
          },
        ],
      });
    });
  };
}

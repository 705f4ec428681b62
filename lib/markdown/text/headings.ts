import type { Element, Root } from "hast";
import { headingRank } from "hast-util-heading-rank";
import { visit } from "../tree/visit.ts";
import { isFootnoteHeading } from "./footnote-heading.ts";

/**
 * Makes the first heading an `h2` (the page's `h1` is the headline) and lets no level jump, while headings that
 * were on one level stay on one.
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function rehypeNormaliseHeadings() {
  return (tree: Root): void => {
    /** Ranks, as written, of the headings that the current one is under. */
    const open: number[] = [];
    visit(tree, "element", (node: Element) => {
      const rank = headingRank(node);
      if (rank === undefined || isFootnoteHeading(node)) return;
      // Its end tag was forgotten: what follows, other headings included, is not its words.
      if (holdsHeading(node)) {
        node.tagName = "div";
        return;
      }
      while ((open.at(-1) ?? 0) >= rank) open.pop();
      node.tagName = `h${Math.min(open.length + 2, 6)}`;
      open.push(rank);
    });
  };
}

function holdsHeading(node: Element): boolean {
  return node.children.some(
    (child) => child.type === "element" && (headingRank(child) !== undefined || holdsHeading(child)),
  );
}

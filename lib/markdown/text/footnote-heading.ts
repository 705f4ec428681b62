import type { Element } from "hast";

/** Whether this is the heading that `remark-rehype` puts above the footnotes: it is no part of the article. */
export function isFootnoteHeading(node: Element): boolean {
  const { id, className } = node.properties;
  return id === "footnote-label" && Array.isArray(className) && className.includes("sr-only");
}

import type { Element, Root } from "hast";
import { componentPrefix } from "./remark-components.ts";

/** Elements before which an HTML parser closes an open paragraph, and so do our components. */
const blocks = new Set(
  "blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul".split(
    " ",
  ),
);

/**
 * Makes the tree what a browser would make of it: no block inside a paragraph, no link inside a link.
 * Otherwise the browser's tree differs from React's, which then throws the page away and renders it again.
 */
export function rehypeNesting() {
  return (tree: Root): void => {
    mend(tree, false);
  };
}

/** Returns whether the node is or holds a block. */
function mend(node: Root | Element, insideLink: boolean): boolean {
  const isLink = node.type === "element" && node.tagName === "a";
  if (isLink && insideLink) {
    const { className } = node.properties;
    node.tagName = "span";
    node.properties = Array.isArray(className)
      ? { className: className.filter((name) => name !== "external") }
      : {};
  }
  let holdsBlock = false;
  for (const child of node.children) {
    if (child.type === "element" && mend(child, insideLink || isLink)) holdsBlock = true;
  }
  if (node.type === "root") return holdsBlock;
  if (node.tagName === "p" && holdsBlock) node.tagName = "div";
  return holdsBlock || blocks.has(node.tagName) || node.tagName.startsWith(componentPrefix);
}

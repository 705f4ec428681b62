import type { Element, Root } from "hast";
import { componentPrefix, componentTag, inlineComponentNames } from "../components/registry.ts";
import { blockElements } from "../tree/html-elements.ts";

const blocks = new Set(blockElements);

const inlineComponents = new Set(inlineComponentNames.map(componentTag));

/**
 * Makes the nesting valid as a browser would: no block inside a paragraph, no link inside a link. Otherwise the
 * browser's tree differs from React's, which then renders the page again.
 *
 * In:  <p>가 <div>나</div></p>
 * Out: <div>가 <div>나</div></div>
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
  // What opens by itself can't be part of a link.
  if (insideLink && node.type === "element" && inlineComponents.has(node.tagName)) {
    node.tagName = "span";
    node.properties = {};
  }
  let holdsBlock = false;
  for (const child of node.children) {
    if (child.type === "element" && mend(child, insideLink || isLink)) holdsBlock = true;
  }
  if (node.type === "root") return holdsBlock;
  if (node.tagName === "p" && holdsBlock) node.tagName = "div";
  const isComponent = node.tagName.startsWith(componentPrefix) && !inlineComponents.has(node.tagName);
  return holdsBlock || isComponent || blocks.has(node.tagName);
}

import type { Element, Nodes } from "hast";
import { componentPrefix, componentTag, inlineComponentNames } from "../components/registry.ts";
import { inlineElements } from "../tree/html-elements.ts";

const inline = new Set([...inlineElements, ...inlineComponentNames.map(componentTag)]);

/** The props of components that readers read. */
const readProps = ["title", "caption", "credit", "by", "source"] as const;

/** The words of a tree without markup, one block a line; footnote marks are left out. */
export function plainText(tree: Nodes): string {
  return textOf(tree)
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && isApparatus(node)) return "";
  const children = node.children.map(textOf).join("");
  if (node.type === "root" || inline.has(node.tagName)) return children;
  if (node.tagName === "td" || node.tagName === "th") return `${children} `;
  if (!node.tagName.startsWith(componentPrefix)) return `\n${children}\n`;
  const props = readProps.map((name) => String(node.properties[name] ?? ""));
  return `\n${props[0]}\n${children}\n${props.slice(1).join("\n")}\n`;
}

function isApparatus(node: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
  return dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || isFootnoteHeading(node);
}

/** Whether this is the heading that `remark-rehype` puts above the footnotes: it is no part of the article. */
export function isFootnoteHeading(node: Element): boolean {
  const { id, className } = node.properties;
  return id === "footnote-label" && Array.isArray(className) && className.includes("sr-only");
}

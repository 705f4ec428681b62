import type { Element, Nodes } from "hast";
import {
  type ComponentName,
  componentOfTag,
  componentTag,
  inlineComponentNames,
  readPropNames,
} from "../components/registry.ts";
import { inlineElements } from "../tree/html-elements.ts";

const inline = new Set([...inlineElements, ...inlineComponentNames.map(componentTag)]);

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
  const component = componentOfTag(node.tagName);
  const { title, ...others } = component === undefined ? {} : readTexts(component, node);
  return [title, children, ...Object.values(others)].map((text = "") => `\n${text}\n`).join("");
}

/** The props that readers read, with their values. */
function readTexts(name: ComponentName, { properties }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(readPropNames(name).map((prop) => [prop, String(properties[prop] ?? "")]));
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

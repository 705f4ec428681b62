import type { Element } from "hast";

export function addClass(node: Element, name: string): void {
  const { className } = node.properties;
  node.properties.className = [...new Set([...(Array.isArray(className) ? className : []), name])];
}

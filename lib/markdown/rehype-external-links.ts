import type { Element, Root } from "hast";
import { addClass } from "./add-class.ts";
import { visit } from "./visit.ts";

/** Marks links to other hosts, for the stylesheet, and keeps the page we came from from being controlled by them. */
export function rehypeExternalLinks({ siteUrl }: { readonly siteUrl: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element) => {
      if (node.tagName === "a" && isExternal(node.properties.href, siteUrl)) markExternal(node);
    });
  };
}

export function markExternal(node: Element): void {
  addClass(node, "external");
  node.properties.rel = ["noopener", "noreferrer"];
  node.properties.dataExternal = "";
}

/** Whether an address leads to another host, by whichever spelling (`//host` included). */
export function isExternal(href: unknown, siteUrl: string): boolean {
  if (typeof href !== "string" || !URL.canParse(href, siteUrl)) return false;
  const url = new URL(href, siteUrl);
  return /^https?:$/.test(url.protocol) && url.host !== new URL(siteUrl).host;
}

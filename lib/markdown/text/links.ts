import type { Element, Root } from "hast";
import { foreignAddress } from "../../content/addresses/read-address.ts";
import { addClass } from "../tree/add-class.ts";
import { visit } from "../tree/visit.ts";

/** Marks links to other hosts, for the stylesheet, and keeps the page we came from from being controlled by them. */
export function rehypeExternalLinks({ siteUrl }: { readonly siteUrl: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element) => {
      const { href } = node.properties;
      if (node.tagName !== "a" || typeof href !== "string") return;
      if (foreignAddress(href, siteUrl) !== undefined) markExternal(node);
    });
  };
}

export function markExternal(node: Element): void {
  addClass(node, "external");
  node.properties.rel = ["noopener", "noreferrer"];
  node.properties.dataExternal = "";
}

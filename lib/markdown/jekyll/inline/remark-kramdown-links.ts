import type { Root } from "mdast";
import type { Processor } from "unified";
import { visit } from "../../tree/visit.ts";
import { kramdownLinks } from "./kramdown-links.ts";

/** Reads links as kramdown does, and the back slashes of `![](\images\a.png)`, from Windows, as slashes. */
export function remarkKramdownLinks(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(kramdownLinks);
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === "image") node.url = node.url.trim().replaceAll("\\", "/");
      else if (node.type === "link") node.url = node.url.trim();
    });
  };
}

import type { Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import { visit } from "../tree/visit.ts";
import { htmlAllowList } from "./allow-list.ts";

/** Keeps of a body's elements and attributes what the allow-list names. */
export function rehypeAllowList() {
  const sanitize = rehypeSanitize(htmlAllowList);
  return (tree: Root): Root => {
    const safe = sanitize(tree);
    visit(safe, "element", ({ properties }) => {
      if (Array.isArray(properties.className) && properties.className.length === 0)
        delete properties.className;
    });
    return safe;
  };
}

import type { Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import { htmlAllowList } from "./html-allow-list.ts";
import { visit } from "./visit.ts";

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

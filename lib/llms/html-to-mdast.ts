import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { RootContent } from "mdast";
import "mdast-util-math";

/** The Markdown tree of what `feedContent` made of a body: formulas are LaTeX again, charts are their tables. */
export function htmlToMdast(html: string): readonly RootContent[] {
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers: { math: formula } });
  return tree.type === "root" ? tree.children : [];
}

const formula: Handle = (_state, { properties }: Element) => {
  const value = String(properties.alttext ?? "");
  return properties.display === "block" ? { type: "math", value } : { type: "inlineMath", value };
};

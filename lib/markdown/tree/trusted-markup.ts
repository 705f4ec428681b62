import type { MdxJsxFlowElementHast } from "mdast-util-mdx-jsx";

/** Name of the component that shows markup as it is; no article can write it (`remarkComponents` refuses it). */
export const trustedMarkupName = "TrustedMarkup";

/**
 * Markup that we made ourselves from an article's text: one string instead of a tree of hundreds of elements,
 * which KaTeX and Shiki would otherwise cost every compile, render and payload.
 * Only for use after the allow-list.
 */
export function trustedMarkup(
  as: "div" | "span",
  html: string,
  properties: Readonly<Record<string, string>>,
): MdxJsxFlowElementHast {
  const attributes = { as, html, ...properties };
  return {
    type: "mdxJsxFlowElement",
    name: trustedMarkupName,
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value })),
    children: [],
  };
}

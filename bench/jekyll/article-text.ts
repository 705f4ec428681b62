import type { Element, Root, RootContent } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";

const parser = unified().use(rehypeRaw).freeze();

/**
 * The words of an article's HTML without its markup, white space made one space; what a block begins or ends counts as
 * white space. Left out, on both sides, is what is no word of the article: see `isFurniture`.
 */
export function articleText(html: string): string {
  return (
    textOf(parseHtml(html))
      .normalize("NFC")
      .replace(/\u200b|(?![\t\n\r])\p{Cc}/gu, "")
      // Which way a quotation mark looks: kramdown opens again what emphasis has just closed.
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      // `1)` begins an item of a list here, as in CommonMark; its number is then no text.
      .replace(/^\s*\d{1,9}\)\s/gm, " ")
      // What a formula begins and ends with, and whether there is room around it, is left out. Between single dollars
      // kramdown makes `…` of dots and takes backslashes away; here TeX stays TeX.
      .replace(/…/g, "...")
      .replace(/\s*(?:\\[()[\]]|\$)\s*/g, "")
      .replace(/\\+(?![A-Za-z])|\\(?=\\)/g, "")
      .replace(/[\s\u00a0]+/g, " ")
      .trim()
  );
}

export function parseHtml(html: string): Root {
  const root: Root = { type: "root", children: [{ type: "raw", value: html }] };
  return parser.runSync(root) as Root;
}

export function findElement(
  node: Root | RootContent,
  matches: (element: Element) => boolean,
): Element | undefined {
  if (node.type === "element" && matches(node)) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

export function textOf(node: Root | RootContent): string {
  if (node.type === "text") return node.value;
  if (node.type === "root") return node.children.map(textOf).join("");
  if (node.type !== "element" || isFurniture(node)) return "";
  if (hasClass(node, "katex")) return texOf(node);
  const text = node.children.map(textOf).join("");
  return inline.has(node.tagName) ? text : ` ${text} `;
}

/** Formulas are compared as they were written. */
function texOf(formula: Element): string {
  const source = findElement(formula, ({ tagName }) => tagName === "annotation");
  return source === undefined ? "" : `$${source.children.map(textOf).join("")}$`;
}

const silentElements = new Set([
  "script",
  "style",
  "iframe",
  "template",
  "button",
  "svg",
  "noscript",
  "title",
  "link",
]);

/** What a page adds to an article's words, in Jekyll or here. */
function isFurniture(node: Element): boolean {
  const { id, role, dataFootnoteBackref, dataFootnoteRef } = node.properties;
  return (
    silentElements.has(node.tagName) ||
    // Numbers and arrows of footnotes.
    dataFootnoteBackref !== undefined ||
    dataFootnoteRef !== undefined ||
    hasClass(node, "reversefootnote") ||
    (role === "doc-noteref" && node.tagName === "sup") ||
    id === "footnote-label" ||
    // Contents stand beside the article here.
    id === "markdown-toc" ||
    // Line numbers of Rouge.
    hasClass(node, "rouge-gutter") ||
    hasClass(node, "gutter") ||
    // An image that is not there shows its alternative text; a remote one a link.
    hasClass(node, "missing-image") ||
    hasClass(node, "remote-image")
  );
}

import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import { toString as textOf } from "hast-util-to-string";
import type { ListItem, RootContent } from "mdast";
import "mdast-util-math";
import { decodeUri } from "../content/addresses/decode.ts";

/** The Markdown tree of what `feedContent` made of a body: formulas are LaTeX again, charts are their tables. */
export function htmlToMdast(html: string): readonly RootContent[] {
  const handlers = { math: formula, sup: asHtml, sub: asHtml, video: film, li: item };
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers, document: true });
  return tree.type === "root" ? tree.children : [];
}

const formula: Handle = (_state, { properties }: Element) => {
  // Without support for formulas `a<b` would begin a tag; spaces are insignificant in LaTeX.
  const value = String(properties.alttext ?? "").replace(/<(?=[a-z/!?])/gi, "< ");
  return properties.display === "block" ? { type: "math", value } : { type: "inlineMath", value };
};

/** Markdown has no mark for these, without which `10<sup>9</sup>` would be 109. */
const asHtml: Handle = (state, element: Element) => [
  { type: "html", value: `<${element.tagName}>` },
  ...state.all(element),
  { type: "html", value: `</${element.tagName}>` },
];

/** A link to a video or sound, named by its fallback text or its file name. */
const film: Handle = (state, element: Element) => {
  const source = element.children.find((child) => child.type === "element" && child.tagName === "source");
  const address = element.properties.src ?? (source?.type === "element" ? source.properties.src : undefined);
  if (address === undefined) return state.all(element);
  const words = textOf(element).trim() || fileName(String(address));
  return { type: "link", url: state.resolve(String(address)), children: [{ type: "text", value: words }] };
};

function fileName(address: string): string {
  const name =
    address
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) || address;
  return decodeUri(name);
}

/** A task with its tick. Feeds, which hold nothing to press, have a sign in place of the box. */
const item: Handle = (state, element: Element) => {
  const listItem: ListItem = defaultHandlers.li(state, element);
  const [paragraph] = listItem.children;
  if (paragraph?.type !== "paragraph") return listItem;
  const [words] = paragraph.children;
  const sign = words?.type === "text" ? /^[☑☐](?=\s)/.exec(words.value)?.[0] : undefined;
  const checked = sign === undefined ? listItem.checked : sign === "☑";
  if (typeof checked !== "boolean") return listItem;
  if (words?.type === "text") words.value = words.value.slice(sign?.length ?? 0).trimStart();
  // `remark-cjk-friendly` writes paragraphs in its own way, and those of tasks without `checked`.
  paragraph.children.unshift({ type: "html", value: checked ? "[x] " : "[ ] " });
  return { ...listItem, checked: null };
};

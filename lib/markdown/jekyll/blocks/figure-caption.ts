import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";

/** Longer text below an image is an article's, not the image's. */
const LONGEST = 300;

/** How Korean newspapers and blogs begin a caption or a credit. */
const CAPTION_START =
  /^\s*[[(<〈【※*]?\s*(?:[▲△▼▽]|(?:이미지|사진|그림|자료|영상)?\s*(?:출처|제공)\s*[:：=은는]?|(?:그림|사진|이미지)\s*(?:\d|[<〈[(:：=.ⓒ©]|설명))/u;

const WRAPPERS = new Set(["p", "div", "span", "em", "i", "small", "sub", "font", "center", "figcaption"]);
const EMPHASIS = new Set(["em", "i", "small", "sub", "figcaption"]);

/** What a caption says, without the elements that only set its look; undefined when there is nothing or too much. */
export function readCaption(nodes: readonly ElementContent[]): readonly ElementContent[] | undefined {
  let content = trim(nodes);
  for (
    let only = soleElement(content);
    only !== undefined && WRAPPERS.has(only.tagName);
    only = soleElement(content)
  ) {
    content = trim(only.children);
  }
  const flat = trim(content.flatMap((node, index) => unwrapBlock(node, index)));
  const length = flat
    .map((node) => textOf(node))
    .join("")
    .trim().length;
  return length === 0 || length > LONGEST ? undefined : flat;
}

/** Where an emphasised line stands: under an image in one block, or in the paragraph after it. */
export type CaptionPlace = "same-block" | "next-paragraph";

/** Whether the nodes are a caption beyond doubt: emphasised, and in a paragraph of their own also worded like one. */
export function isCertainCaption(nodes: readonly ElementContent[], place: CaptionPlace): boolean {
  const only = soleElement(trim(nodes));
  if (only === undefined || !isEmphasis(only)) return false;
  return place === "same-block" || (CAPTION_START.test(textOf(only)) && textOf(only).length <= LONGEST / 3);
}

function isEmphasis(element: Element): boolean {
  if (EMPHASIS.has(element.tagName)) return true;
  const only = soleElement(trim(element.children));
  return WRAPPERS.has(element.tagName) && only !== undefined && isEmphasis(only);
}

/** A paragraph within a caption becomes its words, on a line of their own. */
function unwrapBlock(node: ElementContent, index: number): readonly ElementContent[] {
  if (node.type !== "element" || (node.tagName !== "p" && node.tagName !== "div")) return [node];
  const children = readCaption(node.children) ?? node.children;
  const lineBreak: Element = { type: "element", tagName: "br", properties: {}, children: [] };
  return index === 0 ? children : [lineBreak, ...children];
}

function soleElement(nodes: readonly ElementContent[]): Element | undefined {
  const [only, ...others] = nodes;
  return only?.type === "element" && others.length === 0 ? only : undefined;
}

function trim(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const first = nodes.findIndex((node) => !isSpace(node));
  const last = nodes.findLastIndex((node) => !isSpace(node));
  const inner = first === -1 ? [] : nodes.slice(first, last + 1);
  return inner.map((node, index) => {
    if (node.type !== "text") return node;
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === inner.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
}

function isSpace(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() === "";
  return node.type === "comment" || (node.type === "element" && node.tagName === "br");
}

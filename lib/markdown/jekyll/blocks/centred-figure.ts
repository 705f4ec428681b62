import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { SKIP, visit } from "../../tree/visit.ts";
import { readStyle } from "../attributes/apply-attributes.ts";

/**
 * Makes a `figure` with its `figcaption` of what old posts wrote instead: a centred `div`, `center` or `p` with images
 * and a caption in it, and an image with an emphasised line under it that is certainly its caption.
 * Works on real elements: after the raw HTML was parsed, and before styles are taken away.
 */
export function rehypeCentredFigure() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (element.tagName === "figure") return SKIP;
      if (parent === undefined || index === undefined || !["div", "center", "p"].includes(element.tagName))
        return;
      const figures = readContainer(element);
      if (figures !== undefined) {
        parent.children.splice(index, 1, ...figures);
        return [SKIP, index + figures.length];
      }
      joinFollowingCaption(element, parent.children, index);
    });
  };
}

/** The figures that a container's content makes: each one or more images and a caption, and nothing else. */
function readContainer(container: Element): readonly Element[] | undefined {
  const centred = isCentred(container);
  const figures: Element[] = [];
  let images: Element[] = [];
  let caption: ElementContent[] = [];
  let broken = false;

  const close = (): boolean => {
    const body = readCaption(caption);
    if (images.length === 0 || body === undefined) return caption.length === 0;
    if (!centred && !isCertainCaption(caption, "same-block")) return false;
    figures.push(figure(images, body));
    images = [];
    caption = [];
    return true;
  };

  for (const child of flatten(container)) {
    if (isBlank(child)) {
      if (caption.length > 0) caption.push(child);
    } else if (isBreak(child)) {
      broken = true;
      if (caption.length > 0) caption.push(child);
    } else if (isImage(child)) {
      if (caption.length > 0 && !close()) return undefined;
      images.push(child);
      broken = false;
    } else {
      if (images.length === 0 || holdsImageOrBlock(child)) return undefined;
      // Words beside an image are a sentence with an image in it, unless a line break or markup sets them apart.
      if (caption.length === 0 && !broken && child.type === "text" && !/^\s*\n/.test(child.value))
        return undefined;
      caption.push(child);
    }
  }
  if (caption.length === 0 && images.length > 0) return undefined;
  if (!close() || figures.length === 0) return undefined;
  const [first] = figures;
  if (first !== undefined && container.properties.id !== undefined)
    first.properties.id = container.properties.id;
  return figures;
}

/** The container's children, where a paragraph that holds only images counts as these. */
function flatten(container: Element): readonly ElementContent[] {
  return container.children.flatMap((child) => {
    if (child.type !== "element" || (child.tagName !== "p" && child.tagName !== "center")) return [child];
    const onlyImages = child.children.every((inner) => isImage(inner) || isBlank(inner) || isBreak(inner));
    return onlyImages ? child.children : [child];
  });
}

/** An image alone in its paragraph, and a short emphasised paragraph under it that says that it is a caption. */
function joinFollowingCaption(paragraph: Element, siblings: RootContent[], index: number): void {
  if (paragraph.tagName !== "p") return;
  const images = paragraph.children.filter((child) => !isBlank(child));
  if (images.length === 0 || !images.every(isImage)) return;
  const next = siblings.findIndex((sibling, place) => place > index && !isBlank(sibling));
  const below = siblings[next];
  if (
    below?.type !== "element" ||
    below.tagName !== "p" ||
    !isCertainCaption(below.children, "next-paragraph")
  )
    return;
  const body = readCaption(below.children);
  if (body === undefined) return;
  siblings.splice(index, next - index + 1, figure(images as Element[], body));
}

function figure(images: readonly Element[], caption: readonly ElementContent[]): Element {
  return {
    ...h("figure", [...images, h("figcaption", [...caption])]),
    position: images[0]?.position,
  };
}

function isCentred(element: Element): boolean {
  const { align, className } = element.properties;
  const classes = Array.isArray(className) ? className : [];
  return (
    element.tagName === "center" ||
    String(align ?? "").toLowerCase() === "center" ||
    readStyle(element.properties.style).get("text-align") === "center" ||
    ["text-center", "align-center", "center"].some((name) => classes.includes(name))
  );
}

/** An image, or a link around nothing else. */
function isImage(node: RootContent | ElementContent): node is Element {
  if (node.type !== "element") return false;
  if (node.tagName === "img") return true;
  if (node.tagName !== "a") return false;
  const inner = node.children.filter((child) => !isBlank(child));
  return inner.length === 1 && inner.every(isImage);
}

function isBlank(node: RootContent | ElementContent): boolean {
  return (node.type === "text" && node.value.trim() === "") || node.type === "comment";
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

const BLOCKS = new Set(
  "blockquote dl figure h1 h2 h3 h4 h5 h6 hr iframe img ol pre table ul video".split(" "),
);

function holdsImageOrBlock(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  return BLOCKS.has(node.tagName) || node.children.some(holdsImageOrBlock);
}

/** Longer text below an image is part of the article and no caption. */
const LONGEST = 300;

/** How Korean newspapers and blogs begin a caption or a credit. */
const CAPTION_START =
  /^\s*[[(<〈【※*]?\s*(?:[▲△▼▽]|(?:이미지|사진|그림|자료|영상)?\s*(?:출처|제공)\s*[:：=은는]?|(?:그림|사진|이미지)\s*(?:\d|[<〈[(:：=.ⓒ©]|설명))/u;

const WRAPPERS = new Set(["p", "div", "span", "em", "i", "small", "sub", "font", "center", "figcaption"]);
const EMPHASIS = new Set(["em", "i", "small", "sub", "figcaption"]);

/** What a caption says, without the elements that only set its look; undefined when there is nothing or too much. */
function readCaption(nodes: readonly ElementContent[]): readonly ElementContent[] | undefined {
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
type CaptionPlace = "same-block" | "next-paragraph";

/** Whether the nodes are a caption beyond doubt: emphasised, and in a paragraph of their own also worded like one. */
function isCertainCaption(nodes: readonly ElementContent[], place: CaptionPlace): boolean {
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
  return index === 0 ? children : [h("br"), ...children];
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

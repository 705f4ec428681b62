import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import type { VFile } from "vfile";
import { report } from "../findings/finding.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

const gallery = componentTag("Gallery");
const figure = componentTag("Figure");

/** How wide an image in a gallery is shown, as in HTML's `sizes`: half the text on a phone, then a third. */
const sizes = "(min-width: 48rem) 14rem, 46vw";

/**
 * Turns each image in a `Gallery` into a figure, with the image's title as its caption.
 *
 * In:  ![고양이](/a.png "설명")
 * Out: <figure><img src="/a.png" alt="고양이"><figcaption>설명</figcaption></figure>
 */
export function rehypeGalleries() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node) => {
      if (node.tagName !== gallery) return;
      node.children = node.children.flatMap(partsOf).map(toFigure);
      reportContent(node, file);
      return SKIP;
    });
  };
}

/** Images that follow each other share a paragraph. */
function partsOf(node: ElementContent): readonly ElementContent[] {
  if (node.type !== "element") return isSpace(node) ? [] : [node];
  if (node.tagName !== "p" || !node.children.some(isImage)) return [node];
  return node.children.filter((child) => !isSpace(child) && !isLineBreak(child));
}

function toFigure(node: ElementContent): ElementContent {
  if (!isImage(node)) return node;
  const image = node.tagName === "a" ? node.children.find(isImage) : node;
  if (image === undefined) return node;
  image.properties.sizes = sizes;
  if (node.tagName === figure) return node;
  const { title } = image.properties;
  delete image.properties.title;
  const caption = title ? [h("figcaption", String(title))] : [];
  return { ...h("figure", [node, ...caption]), position: node.position };
}

function isImage(node: ElementContent): node is Element {
  if (node.type !== "element") return false;
  if (node.tagName === "a") return node.children.length === 1 && node.children.every(isImage);
  return node.tagName === "img" || node.tagName === figure;
}

function isSpace(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

function isLineBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

function reportContent(node: Element, file: VFile): void {
  const isFigure = (child: ElementContent) =>
    child.type === "element" && [figure, "figure"].includes(child.tagName);
  if (!node.children.some(isFigure)) {
    report(file, {
      rule: "gallery/no-image",
      message: "‘<Gallery>’ 안에 이미지가 없습니다.",
      mend: "‘<Gallery>’와 ‘</Gallery>’ 사이에 빈 줄을 두고 ‘![설명](/images/….png)’을 입력해 주세요.",
      place: node.position,
    });
    return;
  }
  const other = node.children.find((child) => !isFigure(child));
  if (other === undefined) return;
  const words = textOf(other).trim();
  report(file, {
    rule: "gallery/not-an-image",
    message: `‘<Gallery>’ 안에는 이미지만 넣을 수 있는데 다른 내용이 있습니다: ‘${words.slice(0, 40) || "내용이 없는 태그"}’`,
    mend: '이 내용을 ‘<Gallery>’ 밖으로 옮기거나, 이미지 설명이라면 ‘![…](/images/….png "설명")’처럼 입력해 주세요.',
    place: other.position ?? node.position,
  });
}

import type { Data, Node, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { VFile } from "vfile";
import { nearest } from "../../content/findings/suggest.ts";
import { report } from "../findings/finding.ts";
import { isKnownElement } from "../tree/html-elements.ts";
import { withoutMarks } from "../tree/own-marks.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { checkProps } from "./check-props.ts";
import { componentNames, componentTag, isComponentName } from "./registry.ts";

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

declare module "vfile" {
  interface DataMap {
    /** Whether the body holds HTML tags, which have to pass an HTML parser. */
    holdsHtml: boolean;
  }
}

/**
 * Checks the tags of an `.mdx` body against the fixed list of components and makes HTML elements of them all,
 * so that one allow-list decides about both dialects. A tag that is not known leaves its children behind.
 */
export function remarkComponents() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, ...replace(node, file));
      return [SKIP, index];
    });
  };
}

function replace(node: JsxElement, file: VFile): RootContent[] {
  const { name } = node;
  if (name === null) return node.children;
  if (isComponentName(name)) {
    const { valid, problems } = checkProps(name, attributesOf(node));
    for (const { prop, ...problem } of problems) {
      const attribute = node.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === prop);
      report(file, { ...problem, place: attribute?.position ?? node.position });
    }
    return [toElement(node, componentTag(name), valid)];
  }
  if (/^[a-z]/.test(name) && isKnownElement(name)) {
    file.data.holdsHtml = true;
    return [toElement(node, name, htmlAttributesOf(node))];
  }
  const meant = nearest(name, componentNames);
  report(file, {
    rule: "mdx/unknown-component",
    message: `이 사이트에 없는 태그입니다: ‘<${name}>’. 사용할 수 있는 구성 요소는 ${componentNames.join(", ")}입니다.`,
    mend:
      meant === undefined
        ? `꺾쇠를 글자로 쓰려면 ‘\\<${name}>’처럼 앞에 역슬래시를 붙이고, 아니면 이 태그를 삭제해 주세요.`
        : `입력하려던 것이 ‘<${meant}>’인지 확인해 주세요.`,
    place: node.position,
  });
  return node.children;
}

function attributesOf(node: JsxElement): Record<string, string> {
  const pairs = node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    // Expressions are gone by now (remarkNoJavascript); an attribute without a value is an empty string.
    return [[attribute.name, typeof attribute.value === "string" ? attribute.value : ""]];
  });
  return Object.fromEntries(pairs);
}

/** In HTML an attribute without a value is there all the same: `<video controls>`. */
function htmlAttributesOf(node: JsxElement): Record<string, string | true> {
  return Object.fromEntries(
    Object.entries(withoutMarks(attributesOf(node))).map(([name, value]) => [
      name,
      value === "" ? true : value,
    ]),
  );
}

/** A node that mdast does not know becomes the HTML element that `hName` and `hProperties` describe. */
function toElement(
  node: JsxElement,
  hName: string,
  hProperties: Readonly<Record<string, string | true>>,
): RootContent {
  const data: Data = { hName, hProperties: { ...hProperties } };
  const element: Node & { children: RootContent[] } = {
    type: "htmlElement",
    children: node.children,
    position: node.position,
    data,
  };
  return element as unknown as RootContent;
}

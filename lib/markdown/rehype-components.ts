import type { Element, Root } from "hast";
import type { MdxJsxFlowElementHast } from "mdast-util-mdx-jsx";
import { componentNames, componentTag } from "./components/registry.ts";
import { visit } from "./tree/visit.ts";

const nameOf = new Map(componentNames.map((name) => [componentTag(name), name]));

/** Makes components again of the elements that `remarkComponents` made of them; the tree has been made safe between. */
export function rehypeComponents() {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      const name = nameOf.get(node.tagName);
      if (name === undefined || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, toJsx(node, name));
      return index;
    });
  };
}

function toJsx(node: Element, name: string): MdxJsxFlowElementHast {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(node.properties).map(([prop, value]) => ({
      type: "mdxJsxAttribute",
      name: prop,
      value: String(value),
    })),
    children: node.children,
    position: node.position,
  };
}

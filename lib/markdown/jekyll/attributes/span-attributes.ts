import type { ListItem, Nodes, Parents, PhrasingContent, Root, Text } from "mdast";
import type { Point } from "unist";
import { visit } from "../../tree/visit.ts";
import {
  type AttributeList,
  EXTENSION,
  emptyList,
  INLINE_LIST,
  parseAttributeList,
} from "./attribute-list.ts";

export type Assign = (target: Nodes | undefined, list: AttributeList, written: string, place: Point) => void;

/** A heading's id, at its end. @see https://kramdown.gettalong.org/syntax.html#specifying-a-header-id */
const HEADING_ID = /[ \t]+\{#([\p{L}_][\p{L}\p{M}\p{N}_:.-]*)\}[ \t]*$/u;

/**
 * Takes the attribute lists out of running text. Right after an element, a list is that element's; at the end of a
 * paragraph or heading, where kramdown shows it as text, its author meant the block; elsewhere it has no meaning.
 */
export function mendSpanAttributes(tree: Root, assign: Assign): void {
  visit(tree, "listItem", (item) => takeItemList(item, assign));
  visit(tree, "text", (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes("{")) return;
    const before = parent.children[index - 1];
    if (parent.type === "heading" && index === parent.children.length - 1) {
      node.value = node.value.replace(HEADING_ID, (_, id: string) => {
        assign(parent, { ...emptyList, id }, `{#${id}}`, startOf(node));
        return "";
      });
    }
    node.value = node.value.replace(EXTENSION, (written: string) => {
      assign(undefined, { ...emptyList, references: [written] }, written, startOf(node));
      return "";
    });
    takeLists(node, before, parent, index, assign);
  });
  dropEmptyTexts(tree);
}

/** `- {: .name} item`: the item's own list. @see https://kramdown.gettalong.org/syntax.html#ordered-and-unordered-lists */
function takeItemList(item: ListItem, assign: Assign): void {
  const [first] = item.children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  const match = text?.type === "text" ? /^\{:(?![:/])(?<content>[^}\n]+)\}\s*/.exec(text.value) : null;
  const list = parseAttributeList(match?.groups?.content ?? "=");
  if (text?.type !== "text" || match === null || list === undefined) return;
  assign(item, list, match[0].trim(), startOf(text));
  text.value = text.value.slice(match[0].length);
}

function takeLists(
  node: Text,
  before: Nodes | undefined,
  parent: Parents,
  index: number,
  assign: Assign,
): void {
  let kept = "";
  let done = 0;
  for (const match of node.value.matchAll(INLINE_LIST)) {
    const list = parseAttributeList(match.groups?.content ?? "=");
    if (list === undefined) continue;
    const [written] = match;
    const gap = node.value.slice(done, match.index);
    const adjacent =
      kept + gap === "" && before !== undefined && before.type !== "html" && before.type !== "break";
    const atEnd =
      index === parent.children.length - 1 && node.value.slice(match.index + written.length).trim() === "";
    const target = adjacent ? before : atEnd ? blockOf(parent) : undefined;
    assign(target, list, written, pointIn(node, match.index));
    kept += adjacent || !atEnd ? gap : gap.trimEnd();
    done = match.index + written.length;
  }
  node.value = kept + node.value.slice(done);
}

function blockOf(parent: Parents): Nodes | undefined {
  return parent.type === "paragraph" || parent.type === "heading" ? parent : undefined;
}

function startOf(node: Text): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}

function pointIn(node: Text, offset: number): Point {
  const start = startOf(node);
  const before = node.value.slice(0, offset).split("\n");
  const last = before.at(-1) ?? "";
  return {
    line: start.line + before.length - 1,
    column: (before.length === 1 ? start.column : 1) + last.length,
  };
}

function dropEmptyTexts(tree: Root): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const children = node.children as Nodes[];
    const kept = children.filter((child) => child.type !== "text" || child.value !== "");
    if (kept.length < children.length) node.children = kept as PhrasingContent[];
  });
}

import type { Element, Nodes, Root } from "hast";
import { headingRank } from "hast-util-heading-rank";
import type { Position } from "../../content/findings/diagnostic.ts";
import type { BodyRecord, WrittenHeading, WrittenImage, WrittenLink, WrittenText } from "../body-record.ts";
import { componentPrefix } from "../components/registry.ts";
import { visit } from "../tree/visit.ts";
import { isFootnoteHeading, plainText } from "./plain-text.ts";

const figure = `${componentPrefix}figure`;

/** Records what editors wrote, before the plugins that mend it. */
export function rehypeFacts(record: BodyRecord) {
  return (tree: Root): void => {
    const headings: WrittenHeading[] = [];
    const links: WrittenLink[] = [];
    const images: WrittenImage[] = [];
    const ids: string[] = [];
    visit(tree, "element", (node: Element) => {
      const place = placeOf(node);
      const { id, href, name, dataFootnoteRef, dataFootnoteBackref } = node.properties;
      if (typeof id === "string") ids.push(id);
      // An anchor of the time before ids, which browsers still know.
      if (node.tagName === "a" && typeof name === "string") ids.push(name);
      if (place === undefined) return;
      const depth = headingRank(node);
      if (depth !== undefined && !isFootnoteHeading(node)) {
        headings.push({ ...place, depth, text: plainText(node).trim() });
      } else if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) {
        return;
      } else if (node.tagName === "a" && typeof href === "string") {
        links.push({ ...place, href, hasText: hasWords(node) });
      } else if (node.tagName === "img" || node.tagName === figure) {
        images.push({ ...place, ...imageOf(node) });
      }
    });
    record.facts = { headings, links, images, ids, prose: proseOf(tree) };
  };
}

const noProse = new Set(["code", "math", "pre", "script", "style", "svg", "table", "textarea"]);

function proseOf(node: Nodes): readonly WrittenText[] {
  if (node.type === "text" && node.position !== undefined) {
    const { line, column } = node.position.start;
    return node.value.split("\n").map((text, index) => ({
      line: line + index,
      column: index === 0 ? column : undefined,
      text,
    }));
  }
  if (!("children" in node) || (node.type === "element" && noProse.has(node.tagName))) return [];
  return node.children.flatMap(proseOf);
}

function placeOf({ position }: Element): Position | undefined {
  return position && { line: position.start.line, column: position.start.column };
}

function hasWords(node: Element): boolean {
  if (plainText(node).trim() !== "" || node.properties.ariaLabel) return true;
  let hasPicture = false;
  visit(node, "element", ({ tagName, properties }) => {
    hasPicture ||= tagName !== "a" && Boolean(properties.alt || properties.ariaLabel || properties.title);
  });
  return hasPicture;
}

function imageOf({ properties }: Element): Omit<WrittenImage, "line" | "column"> {
  const { src, alt, caption, credit } = properties;
  return {
    src: String(src ?? ""),
    alt: typeof alt === "string" ? alt : undefined,
    caption: String(caption ?? ""),
    credit: String(credit ?? ""),
  };
}

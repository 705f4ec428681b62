import type { Data, Nodes, Paragraph, PhrasingContent } from "mdast";
import type { AttributeList } from "./attribute-list.ts";
import { calloutClasses, findLegacyClass } from "./legacy-classes.ts";

/** Attributes that are kept as written; `rehypeImageLayout` handles `width` and the like. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ["width", "width"],
  ["w", "width"],
  ["height", "height"],
  ["h", "height"],
  ["align", "align"],
  ["style", "style"],
  ["title", "title"],
  ["alt", "alt"],
  ["lang", "lang"],
  ["start", "start"],
]);

/** Attributes that the site sets itself on every link and image. */
const SILENT: ReadonlySet<string> = new Set(["target", "rel", "loading", "decoding", "lqip", "markdown"]);

/** Attributes that belong to an image even when they stand below its paragraph. */
const IMAGE_ATTRIBUTES: ReadonlySet<string> = new Set(["width", "w", "height", "h", "align", "style", "alt"]);

/** Applies an attribute list to a node, and returns the parts without a meaning here, as written. */
export function applyAttributes(target: Nodes, list: AttributeList): readonly string[] {
  const image = target.type === "paragraph" ? onlyImage(target) : undefined;
  const dropped: string[] = [];
  if (list.id !== undefined) setProperty(target, "id", list.id);
  for (const name of list.classes) {
    if (!applyClass(image ?? target, target, name)) dropped.push(`.${name}`);
  }
  for (const [key, value] of list.attributes) {
    if (key === "class") {
      const unknown = value
        .split(/\s+/)
        .filter((name) => name !== "" && !applyClass(image ?? target, target, name));
      dropped.push(...unknown.map((name) => `.${name}`));
      continue;
    }
    if (key === "id") {
      setProperty(target, "id", value);
      continue;
    }
    const kept = KEPT.get(key);
    if (kept !== undefined) setProperty(IMAGE_ATTRIBUTES.has(key) ? (image ?? target) : target, kept, value);
    else if (!SILENT.has(key)) dropped.push(`${key}="${value}"`);
  }
  return dropped;
}

/** A callout is the block's, every other class the image's when the block is nothing but an image. */
function applyClass(target: Nodes, block: Nodes, name: string): boolean {
  if (target.type === "code") {
    const language = /^(?:language-)?([\w+#-]+)$/.exec(name)?.[1];
    if (name.startsWith("language-") && language !== undefined) {
      target.lang ??= language;
      return true;
    }
  }
  const meaning = findLegacyClass(name);
  if (meaning === undefined) return false;
  if (meaning.kind === "callout") addClasses(block, calloutClasses(meaning.name));
  if (meaning.kind === "layout") addClasses(target, [meaning.name]);
  return true;
}

/** The image of a paragraph that holds one image, linked or not, and no words. */
function onlyImage(paragraph: Paragraph): Nodes | undefined {
  const children = paragraph.children.filter((child) => !isBlank(child));
  const [child, ...others] = children;
  if (child === undefined || others.length > 0) return undefined;
  if (child.type === "image") return child;
  if (child.type !== "link") return undefined;
  const [inner, ...rest] = child.children.filter((grandchild) => !isBlank(grandchild));
  return inner?.type === "image" && rest.length === 0 ? inner : undefined;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

function setProperty(node: Nodes, name: string, value: string | string[]): void {
  const data: Data = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, [name]: value } };
}

function addClasses(node: Nodes, names: readonly string[]): void {
  const data: Data = node.data ?? {};
  const before = data.hProperties?.className;
  setProperty(node, "className", [
    ...new Set([...(Array.isArray(before) ? before.map(String) : []), ...names]),
  ]);
}

/**
 * Reads a `style` attribute leniently, as a browser does: skips invalid declarations and never throws.
 * Names and values are in lower case.
 */
export function readStyle(style: unknown): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  if (typeof style !== "string") return declarations;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    if (name !== "" && value !== "") declarations.set(name, value);
  }
  return declarations;
}

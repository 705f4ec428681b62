import type { Element, Root } from "hast";
import { addClass } from "../../tree/add-class.ts";
import { visit } from "../../tree/visit.ts";
import { readStyle } from "../attributes/apply-attributes.ts";

/** Widest images, in CSS pixels, that count as small and as medium; half of old posts' 700 is a medium one. */
const SMALL = 320;
const MEDIUM = 560;

const PIXELS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["%", 7],
  ["vw", 7],
  ["em", 16],
  ["rem", 16],
  ["pt", 4 / 3],
]);

/**
 * Turns the `style`, `align`, `width` and `height` of old posts into classes from a closed set, and removes them:
 * images get `image-small` or `image-medium` and `align-left|center|right`, blocks `text-center|text-right`.
 * The title `on: dark` of an image, made for a dark page, becomes the class `on-dark`.
 * Sizes in pixels were made for one screen, and inline styles would need a hole in the content security policy.
 */
export function rehypeImageLayout() {
  return (tree: Root): void => {
    visit(tree, "element", (element) => {
      const style = readStyle(element.properties.style);
      const align = String(element.properties.align ?? "")
        .trim()
        .toLowerCase();
      if (element.tagName === "img") layOutImage(element, style, align);
      else layOutBlock(element, style, align);
      delete element.properties.style;
      delete element.properties.align;
    });
  };
}

function layOutImage(image: Element, style: ReadonlyMap<string, string>, align: string): void {
  // ![…](/images/a.png "on: dark"), in both dialects.
  if (/^\s*on:\s*dark\s*$/i.test(String(image.properties.title ?? ""))) {
    addClass(image, "on-dark");
    delete image.properties.title;
  }
  const width = style.get("width") ?? style.get("max-width") ?? image.properties.width;
  const pixels = toPixels(width);
  if (pixels !== undefined && pixels <= MEDIUM)
    addClass(image, pixels <= SMALL ? "image-small" : "image-medium");
  const side = imageSide(style, align);
  if (side !== undefined) addClass(image, `align-${side}`);
  delete image.properties.width;
  delete image.properties.height;
}

function layOutBlock(element: Element, style: ReadonlyMap<string, string>, align: string): void {
  // The site sets the caption of a figure itself.
  if (element.tagName === "figure" || element.tagName === "figcaption") return;
  if (element.tagName === "center") {
    element.tagName = "div";
    addClass(element, "text-center");
    return;
  }
  const side = style.get("text-align") ?? align;
  if (side === "center" || side === "right") addClass(element, `text-${side}`);
}

function imageSide(
  style: ReadonlyMap<string, string>,
  align: string,
): "left" | "center" | "right" | undefined {
  const float = style.get("float") ?? align;
  if (float === "left" || float === "right") return float;
  if (float === "center" || float === "middle") return "center";
  const [top, right = top, , left = right] = (style.get("margin") ?? "").split(/\s+/);
  const centred =
    (style.get("margin-left") ?? left) === "auto" && (style.get("margin-right") ?? right) === "auto";
  return centred ? "center" : undefined;
}

function toPixels(width: unknown): number | undefined {
  const [, amount, unit = ""] =
    /^\s*(\d+(?:\.\d+)?)\s*(px|%|vw|rem|em|pt)?\s*;?$/.exec(String(width ?? "")) ?? [];
  const factor = PIXELS_PER_UNIT.get(unit);
  return amount === undefined || factor === undefined || Number(amount) === 0
    ? undefined
    : Number(amount) * factor;
}

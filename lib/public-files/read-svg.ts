import { SaxesParser, type SaxesTagNS } from "saxes";
import type { ImageSize } from "./image-size.ts";

/** What browsers give a picture that doesn't say how large it is. */
const unsaid = { width: 300, height: 150 };

/** CSS pixels. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};

/**
 * The size of an SVG file as browsers show it in an `img`; undefined for what they don't: what isn't well-formed, or
 * isn't in SVG's namespace.
 */
export function readSvg(bytes: Uint8Array): ImageSize | undefined {
  const text = decode(bytes);
  const root = text && parseRoot(text);
  if (!root) return undefined;
  const size = sizeOf(root);
  if (size === undefined) return undefined;
  return /prefers-color-scheme|light-dark\(/.test(text) ? { ...size, bothThemes: true } : size;
}

/** XML says its encoding by its first bytes, or in its first line. */
function decode(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? "utf-8";
  const marked = start.startsWith("ÿþ") ? "utf-16le" : start.startsWith("þÿ") ? "utf-16be" : undefined;
  try {
    return new TextDecoder(marked ?? declared).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The attributes of the outermost `svg`, once the whole is known to be well-formed. */
function parseRoot(text: string): Readonly<Record<string, string>> | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let root: SaxesTagNS | undefined;
  parser.on("doctype", (doctype) => {
    for (const declared of doctype.split("<!ENTITY").slice(1)) {
      const [, name = "", value = ""] =
        /^\s{1,9}([^\s"'<>]{1,99})\s{1,9}("[^"]*"|'[^']*')/.exec(declared) ?? [];
      if (name !== "") parser.ENTITIES[name] = value.slice(1, -1);
    }
  });
  parser.on("opentag", (tag) => {
    root ??= tag;
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  if (root?.local !== "svg" || root.uri !== "http://www.w3.org/2000/svg") return undefined;
  return Object.fromEntries(Object.entries(root.attributes).map(([name, { value }]) => [name, value]));
}

function sizeOf(root: Readonly<Record<string, string>>): ImageSize | undefined {
  const width = lengthOf("width", root);
  const height = lengthOf("height", root);
  const [, , boxWidth = 0, boxHeight = 0] = (root.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
  const size = {
    width: width ?? (box && height ? (height * box.width) / box.height : (box ?? unsaid).width),
    height: height ?? (box && width ? (width * box.height) / box.width : (box ?? unsaid).height),
  };
  return size.width > 0 && size.height > 0
    ? { width: rounded(size.width), height: rounded(size.height) }
    : undefined;
}

/** Percentages and what nobody can read leave the size to the `viewBox`; a style wins over an attribute. */
function lengthOf(name: "width" | "height", root: Readonly<Record<string, string>>): number | undefined {
  const style = new RegExp(`(?:^|;)\\s*${name}\\s*:([^;]*)`, "i").exec(root.style ?? "")?.[1];
  const written = /^([+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:e[+-]?\d{1,3})?)([a-z]{0,9})$/i.exec(
    (style ?? root[name] ?? "").trim(),
  );
  const unit = units[(written?.[2] ?? "").toLowerCase()];
  return written === null || unit === undefined ? undefined : Number(written[1]) * unit;
}

/** Whole pixels, as `width` and `height` of an `img` are; never none. */
function rounded(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

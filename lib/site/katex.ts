import { version } from "katex";

/** Where KaTeX's stylesheet and fonts are served from: its version is in the path, so that they can be kept for ever. */
export const katexBase = `/katex/${version}`;

/** What letters, roots and large brackets are set in: asked for with the page, so that no formula moves when it comes. */
export const katexFirstFonts = [
  "Main-Regular",
  "Math-Italic",
  "Size1-Regular",
  "Size2-Regular",
  "Size3-Regular",
].map((name) => `${katexBase}/fonts/KaTeX_${name}.woff2`);

export const katexStylesheet = `${katexBase}/katex.min.css`;

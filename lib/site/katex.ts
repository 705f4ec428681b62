import { version } from "katex";

/** Where KaTeX's stylesheet and fonts are served from: its version is in the path, so that they can be kept for ever. */
export const katexBase = `/katex/${version}`;

/** The fonts of letters, roots and large brackets, preloaded so that formulas do not shift. */
export const katexFirstFonts = [
  "Main-Regular",
  "Math-Italic",
  "Size1-Regular",
  "Size2-Regular",
  "Size3-Regular",
].map((name) => `${katexBase}/fonts/KaTeX_${name}.woff2`);

export const katexStylesheet = `${katexBase}/katex.min.css`;

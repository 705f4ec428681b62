import { version } from "katex";

/** Where KaTeX's stylesheet and fonts are served from: its version is in the path, so that they can be kept for ever. */
export const katexBase = `/katex/${version}`;

export const katexStylesheet = `${katexBase}/katex.min.css`;

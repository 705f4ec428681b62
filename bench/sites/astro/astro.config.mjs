import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import katex from "katex";

/** Sätteri is what Astro 7 renders Markdown with unless told otherwise; formulas need these lines. */
const formulas = {
  name: "formulas",
  math: (node, context) => context.replaceNode(node, typeset(node.value, true)),
  inlineMath: (node, context) => context.replaceNode(node, typeset(node.value, false)),
};

function typeset(tex, displayMode) {
  return { type: "html", value: katex.renderToString(tex, { displayMode, throwOnError: false }) };
}

export default defineConfig({
  site: "https://bench.example",
  trailingSlash: "always",
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [formulas] }),
    shikiConfig: { themes: { light: "github-light", dark: "github-dark" } },
  },
});

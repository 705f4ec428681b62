import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const markdownOptions = {
  allowDangerousHtml: true,
  extensions: [gfm({ singleTilde: false })],
  htmlExtensions: [gfmHtml()],
};

/** Markdown as HTML in one line, without the `p` around a single paragraph; it passes the allow-list like any HTML. */
export function markdownToLine(markdown: string): string {
  const html = micromark(markdown, markdownOptions).trim();
  const single = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html)?.[1] ?? html;
  return single
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/)
    .map((part, index) => part.replace(/\r?\n/g, index % 2 === 1 ? "&#10;" : " "))
    .join("");
}

import { toHtml } from "hast-util-to-html";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type PluggableList, unified } from "unified";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { definitionHandlers } from "../jekyll/blocks/definition-list.ts";

export interface Rendered {
  readonly html: string;
  /** `hint kramdown/unused-attributes 3:1`. */
  readonly findings: readonly string[];
}

/** The core of the real pipeline around the plugins under test. */
export function render(markdown: string, remark: PluggableList = [], rehype: PluggableList = []): Rendered {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkMath)
    .use(remark)
    .use(remarkRehype, { allowDangerousHtml: true, handlers: definitionHandlers })
    .use(rehypeRaw)
    .use(rehype);
  const file = new VFile(markdown);
  const html = toHtml(processor.runSync(processor.parse(file), file));
  const findings = file.messages.sort(byPlace).map(({ fatal, ruleId, line, column }) => {
    const severity = fatal === true ? "error" : fatal === false ? "warning" : "hint";
    return `${severity} ${ruleId} ${line}:${column}`;
  });
  return { html, findings };
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

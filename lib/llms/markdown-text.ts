import type { RootContent } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const writer = unified()
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: "-", emphasis: "_" })
  .freeze();

/** A Markdown tree as text, with what would be markup in it escaped. */
export function markdownText(children: readonly RootContent[]): string {
  return writer.stringify({ type: "root", children: [...children] });
}

import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Diagnostic, finding } from "../content/findings/diagnostic.ts";
import type { SlotText } from "../content/slots.ts";

/** An element for the head of every page. */
export interface HeadTag {
  readonly tag: "meta" | "link";
  readonly attributes: Readonly<Record<string, string>>;
}

export interface HeadSlot {
  readonly tags: readonly HeadTag[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links that say something of the site; those that load something are the engine's. */
const relations = ["me", "license", "webmention", "pgpkey", "publisher"];

/** What stands in `site/slots/head.mdx`: elements by which another service knows the site's owner, and nothing that runs. */
export function parseHeadSlot({ file, body }: SlotText): HeadSlot {
  // Comments of MDX; lines keep their numbers.
  const html = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, " "));
  const tags: HeadTag[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const node of fromHtml(html, { fragment: true }).children) {
    if (node.type === "comment" || (node.type === "text" && node.value.trim() === "")) continue;
    const tag = node.type === "element" ? headTag(node) : undefined;
    if (tag === undefined) diagnostics.push(notForHead(file, node));
    else tags.push(tag);
  }
  return { tags, diagnostics };
}

function headTag({ tagName, properties }: Element): HeadTag | undefined {
  const text = (name: string) => {
    const value = properties[name];
    return Array.isArray(value) ? value.join(" ") : typeof value === "string" ? value : undefined;
  };
  const content = text("content");
  const [name, property, rel, href] = [text("name"), text("property"), text("rel"), text("href")];
  if (tagName === "meta" && content !== undefined && !("httpEquiv" in properties)) {
    if (name !== undefined) return { tag: "meta", attributes: { name, content } };
    if (property !== undefined) return { tag: "meta", attributes: { property, content } };
  }
  if (tagName === "link" && rel !== undefined && href !== undefined && relations.includes(rel)) {
    return { tag: "link", attributes: { rel, href } };
  }
  return undefined;
}

function notForHead(file: string, node: Nodes): Diagnostic {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const what = node.type === "element" ? `<${node.tagName}>` : "텍스트";
  return finding(
    "slot/not-for-head",
    { file, line, column },
    {
      message: `페이지의 head에 넣을 수 없어 제외됩니다: ‘${what}’`,
      mend:
        what === "<script>"
          ? "방문 집계는 site.config.ts의 analytics에 입력해 주세요. 다른 스크립트는 실행되지 않으므로 이 태그를 삭제해 주세요."
          : '‘<meta name="…" content="…">’나 ‘<link rel="me" href="…">’만 남기고 삭제해 주세요.',
    },
  );
}

import type { Element, ElementContent, Parents, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import type { Root as MdastRoot } from "mdast";
import { bundledLanguages } from "shiki";
import type { VFile } from "vfile";
import { nearest } from "../../content/findings/suggest.ts";
import { report } from "../findings/finding.ts";
import { trustedMarkup } from "../tree/trusted-markup.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { findLanguage } from "./code-languages.ts";
import { highlight } from "./highlighter.ts";

export interface CodeOptions {
  /** `left out` if the result is not shown: highlighting is most of the cost of code. */
  readonly colours: "shown" | "left out";
}

/** Highlights code blocks while building, in two themes; a title becomes the caption of a figure. */
export function rehypeCode({ colours }: CodeOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const blocks: { pre: Element; code: Element; parent: Parents }[] = [];
    visit(tree, "element", (node, _index, parent) => {
      if (node.tagName !== "pre" || parent === undefined) return;
      const [code, ...others] = node.children.filter(
        (child) => child.type !== "text" || child.value.trim() !== "",
      );
      if (code?.type === "element" && code.tagName === "code" && others.length === 0) {
        blocks.push({ pre: node, code, parent });
      }
      return SKIP;
    });
    // One after the other: each grammar is loaded once, and the highlighting itself is synchronous.
    for (const { pre, code, parent } of blocks) {
      parent.children.splice(parent.children.indexOf(pre), 1, await toFigure(code, pre, file, colours));
    }
  };
}

async function toFigure(
  code: Element,
  pre: Element,
  file: VFile,
  colours: CodeOptions["colours"],
): Promise<ElementContent> {
  const written = languageOf(code);
  const known = findLanguage(written);
  if (known === undefined) reportLanguage(written, pre, file);
  const language = known ?? "text";
  if (colours === "left out") return pre;
  const html = await highlight(textOf(code).replace(/\n$/, ""), language);
  const title = String(code.properties.dataTitle ?? "");
  if (title === "") return trustedMarkup("div", html, { "data-code": "", "data-language": language });
  const shown = trustedMarkup("div", html, {});
  return h("figure", { dataCode: "", dataLanguage: language }, [h("figcaption", title), shown]);
}

function languageOf(code: Element): string {
  const { className } = code.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const name = classes.find((each) => each.startsWith("language-"))?.slice("language-".length) ?? "";
  return name.toLowerCase();
}

function reportLanguage(written: string, pre: Element, file: VFile): void {
  const meant = nearest(written, Object.keys(bundledLanguages));
  report(file, {
    rule: "code/unknown-language",
    message: `알 수 없는 언어여서 코드에 색을 표시하지 않습니다: ‘${written}’`,
    mend:
      meant === undefined
        ? "‘```python’처럼 언어의 영어 이름을 입력하거나, 색이 필요 없으면 ‘```text’라고 입력해 주세요."
        : `입력하려던 것이 ‘${meant}’인지 확인해 주세요.`,
    place: pre.position,
  });
}

/**
 * Keeps the title of a code block (```` ```python title="x.py" ````) as an attribute that survives HTML parsing.
 *
 * In:  ```python title="x.py"
 * Out: <code class="language-python" data-title="x.py">
 */
export function remarkCodeTitle() {
  return (tree: MdastRoot): void => {
    visit(tree, "code", (node) => {
      const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(node.meta ?? "");
      const value = title?.[1] ?? title?.[2] ?? title?.[3];
      if (value === undefined || value === "") return;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataTitle: value } };
    });
  };
}

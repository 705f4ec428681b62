import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import { findGlossaryEntry, type Glossary, nearestGlossaryName } from "../../content/glossary/glossary.ts";
import { contentPaths } from "../../content/source/content-paths.ts";
import { report } from "../findings/finding.ts";
import { visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

const tag = componentTag("Glossary");

/** Gives each `Glossary` its explanation. A word that is not in the glossary stays a word. */
export function rehypeGlossary({ glossary }: { readonly glossary: Glossary }) {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    visit(tree, "element", (node) => {
      if (node.tagName !== tag) return;
      const word = String(node.properties.term ?? textOf(node)).trim();
      const entry = findGlossaryEntry(glossary, word);
      if (entry === undefined) {
        reportUnknown(word, glossary, node, file);
        node.tagName = "span";
        node.properties = {};
        return;
      }
      count += 1;
      const { term, slug, explanation } = entry;
      node.properties = { term, slug, explanation, note: `term-${count}` };
      if (textOf(node).trim() === "") node.children = [{ type: "text", value: term }];
    });
  };
}

function reportUnknown(word: string, glossary: Glossary, node: Element, file: VFile): void {
  const meant = nearestGlossaryName(glossary, word);
  report(file, {
    rule: "glossary/unknown-term",
    message:
      word === ""
        ? "‘<Glossary>’ 태그가 어떤 용어를 설명하는지 알 수 없습니다. 태그 안에 텍스트가 없고 ‘term’ 속성도 없습니다."
        : `용어집(${contentPaths.glossary})에 없는 용어여서 설명이 표시되지 않습니다: ‘${word}’`,
    mend:
      meant === undefined
        ? `용어집에 추가하려면 ${contentPaths.glossary} 끝에 ‘- term: ${word || "용어"}’ 줄을 입력하고 그 아래에 공백 두 개로 들여쓴 ‘explanation: 한두 문장의 설명’ 줄을 입력해 주세요. 아니면 ‘<Glossary>’ 태그를 삭제하고 텍스트만 남겨 주세요.`
        : `입력하려던 것이 ‘<Glossary term="${meant}">’인지 확인해 주세요. 새 용어라면 ${contentPaths.glossary}에 추가해 주세요.`,
    place: node.position,
  });
}

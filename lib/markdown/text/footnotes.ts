import type { FootnoteDefinition, Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { report } from "../findings/finding.ts";
import { visit } from "../tree/visit.ts";

/** Reports the footnotes that no reader will see: those that the text does not name, and the second of a name. */
export function remarkUnusedFootnotes() {
  return (tree: Root, file: VFile): void => {
    const definitions: FootnoteDefinition[] = [];
    visit(tree, "footnoteDefinition", (node) => {
      definitions.push(node);
    });
    if (definitions.length === 0) return;
    const first = new Map(definitions.toReversed().map((node) => [node.identifier, node]));
    const named = namesIn(tree, first);
    for (const node of definitions) {
      const isSecond = first.get(node.identifier) !== node;
      if (isSecond || !named.has(node.identifier)) reportUnused(node, isSecond, file);
    }
  };
}

/** The footnotes that the text names, and those that these name in turn. */
function namesIn(tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>): ReadonlySet<string> {
  const named = new Set<string>();
  const look = (node: Nodes): void => {
    if (node.type === "footnoteReference" && !named.has(node.identifier)) {
      named.add(node.identifier);
      const definition = definitions.get(node.identifier);
      for (const child of definition?.children ?? []) look(child);
    }
    if (!("children" in node) || node.type === "footnoteDefinition") return;
    for (const child of node.children) look(child);
  };
  look(tree);
  return named;
}

function reportUnused(
  { label, identifier, position }: FootnoteDefinition,
  isSecond: boolean,
  file: VFile,
): void {
  const name = `[^${label ?? identifier}]`;
  report(file, {
    rule: "footnote/unused",
    message: isSecond
      ? `각주 ‘${name}’ 이름이 앞에 이미 있어, 뒤의 각주는 표시되지 않습니다.`
      : `본문에 ‘${name}’ 표시가 없어 이 각주는 표시되지 않습니다.`,
    mend: isSecond
      ? "뒤의 각주에 다른 이름을 붙이고, 본문의 표시도 고쳐 주세요."
      : `각주가 필요한 곳에 ‘${name}’ 표시를 넣거나, 각주를 삭제해 주세요.`,
    place: position,
  });
}

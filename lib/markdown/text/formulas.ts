import "mdast-util-math";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root as MdastRoot } from "mdast";
import type { VFile } from "vfile";
import { excerpt, placeWithin, report } from "../findings/finding.ts";
import { trustedMarkup } from "../tree/trusted-markup.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { type FormulaStyle, type TypesetFormula, typesetFormula } from "./typeset-formula.ts";

/** Typesets the formulas; no script reaches the reader. A formula that KaTeX refuses shows its source. */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const code = formulaIn(node);
      if (code === undefined) return;
      const style = node.tagName === "pre" || classesOf(code).includes("math-display") ? "block" : "inline";
      const source = textOf(code);
      const formula = typesetFormula(source, style);
      if (formula.kind === "refused") reportRefused(formula, source, node, file);
      parent.children.splice(index, 1, toShown(formula, source, style));
      return [SKIP, index + 1];
    });
  };
}

/** The `code` that holds a formula, seen from the node that is to be replaced. */
function formulaIn(node: Element): Element | undefined {
  const code = node.tagName === "pre" ? node.children.find((child) => child.type === "element") : node;
  if (code?.type !== "element" || code.tagName !== "code") return undefined;
  const classes = classesOf(code);
  const isFormula = ["language-math", "math-inline", "math-display"].some((name) => classes.includes(name));
  return isFormula ? code : undefined;
}

function toShown(formula: TypesetFormula, source: string, style: FormulaStyle): ElementContent {
  if (formula.kind === "refused") {
    return {
      type: "element",
      tagName: "code",
      properties: { className: ["math-error"] },
      children: [{ type: "text", value: source }],
    };
  }
  if (style === "inline") return trustedMarkup("span", formula.html, { className: "math math-inline" });
  // A long formula scrolls inside its own box, by keyboard too.
  return trustedMarkup("span", formula.html, { className: "math math-display", tabIndex: "0" });
}

function reportRefused(
  { reason, mend, offset }: Extract<TypesetFormula, { kind: "refused" }>,
  source: string,
  node: Element,
  file: VFile,
): void {
  const near = offset === undefined ? "" : (source.slice(offset, offset + 20).split("\n", 1)[0] ?? "");
  const where =
    near === ""
      ? `수식(‘${excerpt(source, 40)}’)을`
      : `수식의 ${(offset ?? 0) + 1}번째 글자 ‘${near}’ 부근을`;
  report(file, {
    severity: "error",
    rule: "math/bad-formula",
    message: `${where} 읽을 수 없어 입력한 그대로 표시됩니다: ${reason}`,
    mend: /[가-힣]/.test(source) ? `${mend} 금액처럼 수식이 아닌 달러 기호는 ‘\\$’라고 입력합니다.` : mend,
    place: offset === undefined ? node.position : placeWithin(node, source, offset, file),
  });
}

function classesOf(node: Element): readonly (string | number)[] {
  return Array.isArray(node.properties.className) ? node.properties.className : [];
}

/** Keeps what stands behind the opening `$$` of a block, which the parser takes for settings and nobody would see. */
export function remarkWholeFormulas() {
  return (tree: MdastRoot): void => {
    visit(tree, "math", (node) => {
      if (!node.meta) return;
      node.value = [node.meta, node.value].filter((part) => part !== "").join("\n");
      node.meta = null;
      const [code] = node.data?.hChildren ?? [];
      if (code?.type === "element") code.children = [{ type: "text", value: node.value }];
    });
  };
}

import { h } from "hastscript";
import "mdast-util-math";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root as MdastRoot } from "mdast";
import type { VFile } from "vfile";
import { excerpt, placeWithin, report } from "../findings/finding.ts";
import { trustedMarkup } from "../tree/trusted-markup.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { FormulaMacros } from "./formula-macros.ts";
import {
  labelIn,
  linkReferences,
  numberFormulas,
  referenceMacros,
  reportReferences,
} from "./formula-references.ts";
import { type FormulaStyle, type TypesetFormula, typesetFormula, withSource } from "./typeset-formula.ts";

interface Options {
  /** Commands of the site, by name with their backslash. */
  readonly macros?: Readonly<Record<string, string>> | undefined;
}

/** One formula of a body, seen from the node that is to be replaced. */
interface Formula {
  readonly node: Element;
  readonly source: string;
  readonly style: FormulaStyle;
}

/**
 * Typesets the formulas; no script reaches the reader. One that KaTeX refuses shows its source. What one defines holds
 * for those that follow, and each may refer to the number of another.
 */
export function rehypeFormulas({ macros: ofSite }: Options) {
  return (tree: Root, file: VFile): void => {
    const formulas = findFormulas(tree);
    const numbers = numberFormulas(formulas);
    const macros = new FormulaMacros({ ...ofSite, ...referenceMacros(numbers) });
    const shown = new Map(
      formulas.map((formula) => {
        const numbered = numbers.numberedSource(formula);
        const typeset = typesetFormula(numbered, formula.style, macros);
        if (typeset.kind === "refused") reportRefused(typeset, formula, file);
        return [formula.node, toShown(typeset, formula, numbers.byLabel.get(labelIn(formula.source))?.id)];
      }),
    );
    visit(tree, "element", (node, index, parent) => {
      const typeset = shown.get(node);
      if (typeset === undefined || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, typeset);
      return [SKIP, index + 1];
    });
    reportReferences(formulas, numbers, file);
    linkReferences(tree, numbers, file);
  };
}

function findFormulas(tree: Root): readonly Formula[] {
  const formulas: Formula[] = [];
  visit(tree, "element", (node) => {
    const code = formulaIn(node);
    if (code === undefined) return;
    const style = node.tagName === "pre" || classesOf(code).includes("math-display") ? "block" : "inline";
    formulas.push({ node, source: textOf(code), style });
    return SKIP;
  });
  return formulas;
}

/** The `code` that holds a formula, seen from the node that is to be replaced. */
function formulaIn(node: Element): Element | undefined {
  const code = node.tagName === "pre" ? node.children.find((child) => child.type === "element") : node;
  if (code?.type !== "element" || code.tagName !== "code") return undefined;
  const classes = classesOf(code);
  const isFormula = ["language-math", "math-inline", "math-display"].some((name) => classes.includes(name));
  return isFormula ? code : undefined;
}

function toShown(typeset: TypesetFormula, { source, style }: Formula, id?: string): ElementContent {
  if (typeset.kind === "refused") return h("code", { className: ["math-error"] }, source);
  const html = withSource(typeset.html, source);
  const named: Readonly<Record<string, string>> = id === undefined ? {} : { id };
  // One that only defines commands takes no room.
  const isEmpty = typeset.html.includes("<semantics><mrow></mrow><annotation");
  if (style === "inline" || isEmpty)
    return trustedMarkup("span", html, { className: "math math-inline", ...named });
  // A long formula scrolls inside its own box, by keyboard too.
  return trustedMarkup("span", html, { className: "math math-display", tabIndex: "0", ...named });
}

function reportRefused(
  { reason, mend, offset }: Extract<TypesetFormula, { kind: "refused" }>,
  { source, node }: Formula,
  file: VFile,
): void {
  const near = offset === undefined ? "" : (source.slice(offset, offset + 20).split("\n", 1)[0] ?? "");
  const where =
    near === ""
      ? `수식(‘${excerpt(source, 40)}’)을`
      : `수식의 ${(offset ?? 0) + 1}번째 글자 ‘${near}’ 부근을`;
  report(file, {
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

import { h } from "hastscript";
import type { Paragraph, Parents, Root } from "mdast";
import type { InlineMath, Math as MathBlock } from "mdast-util-math";
import type { VFile } from "vfile";
import { withoutDoubledEscapes } from "../../text/formula-syntax/formula-text.ts";
import { SKIP, visit } from "../../tree/visit.ts";

/**
 * Makes a block of a `$$…$$` or `\\[…\\]` that is alone in its paragraph; within a line it stays inline, as in kramdown.
 * Of `$…$`, which kramdown doesn't know, MathJax gets what kramdown leaves of the escapes.
 * Runs after `remarkFormulas` and `remarkKramdownAttributes`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export function remarkKramdownMath() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const beginsWith = ({ position }: InlineMath, mark: RegExp): boolean =>
      position?.start.offset !== undefined &&
      mark.test(source.slice(position.start.offset, position.start.offset + 6));
    visit(tree, (node, index, parent) => {
      if (node.type === "paragraph") {
        const formula = onlyFormula(node);
        if (formula === undefined || parent === undefined || index === undefined) return;
        if (!beginsWith(formula, BLOCK)) return;
        parent.children[index] = toBlock(formula);
        return SKIP;
      }
      if (node.type === "inlineMath" && beginsWith(node, SINGLE_DOLLAR)) passOn(node, parent);
    });
  };
}

const BLOCK = /^(?:\$\$|\\\\?\[|\\begin)/;
const SINGLE_DOLLAR = /^\$(?!\$)/;

function passOn(formula: InlineMath, parent: Parents | undefined): void {
  const tex = withoutDoubledEscapes(formula.value);
  // In the row of a table, the backslash keeps the bar from ending the cell.
  formula.value = parent?.type === "tableCell" ? tex.replace(/\\\|/g, "|") : tex;
  if (formula.data !== undefined) formula.data.hChildren = [{ type: "text", value: formula.value }];
}

function onlyFormula(paragraph: Paragraph): InlineMath | undefined {
  const [child, ...others] = paragraph.children;
  return child?.type === "inlineMath" && others.length === 0 ? child : undefined;
}

/** The shape that `mdast-util-math` gives a fenced formula. */
function toBlock(formula: InlineMath): MathBlock {
  const value = formula.value.trim();
  return {
    type: "math",
    meta: null,
    value,
    data: {
      hName: "pre",
      hChildren: [h("code", { className: ["language-math", "math-display"] }, value)],
    },
    position: formula.position,
  };
}

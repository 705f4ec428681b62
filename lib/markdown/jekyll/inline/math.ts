import type { Paragraph, Root } from "mdast";
import type { InlineMath, Math as MathBlock } from "mdast-util-math";
import type { VFile } from "vfile";
import { SKIP, visit } from "../../tree/visit.ts";

/**
 * Makes a block of a `$$…$$` that is alone in its paragraph; within a line it stays inline, as in kramdown.
 * Runs after `remark-math` and `remarkKramdownAttributes`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export function remarkKramdownMath() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, "paragraph", (paragraph, index, parent) => {
      const formula = onlyFormula(paragraph);
      if (formula === undefined || parent === undefined || index === undefined) return;
      const offset = formula.position?.start.offset;
      if (offset === undefined || !source.startsWith("$$", offset)) return;
      parent.children[index] = toBlock(formula);
      return SKIP;
    });
  };
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
      hChildren: [
        {
          type: "element",
          tagName: "code",
          properties: { className: ["language-math", "math-display"] },
          children: [{ type: "text", value }],
        },
      ],
    },
    position: formula.position,
  };
}

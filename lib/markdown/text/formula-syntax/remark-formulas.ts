import "mdast-util-math";
import remarkMath from "remark-math";
import type { Processor } from "unified";
import { bracketFormula } from "./brackets.ts";
import { dollarFormula } from "./dollars.ts";
import { readFormulaText } from "./formula-text.ts";

/** Reads formulas: blocks as `remark-math` does, those in a line by the rules of `dollars.ts` and `brackets.ts`. */
export function remarkFormulas(this: Processor): void {
  remarkMath.call(this as Processor<never>);
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push({
    text: { 36: dollarFormula, 92: bracketFormula },
    disable: { null: ["mathText"] },
  });
  data.fromMarkdownExtensions.push({
    enter: {
      formula(token) {
        const { tex, style } = readFormulaText(this.sliceSerialize(token));
        const className = ["language-math", style === "block" ? "math-display" : "math-inline"];
        this.enter(
          {
            type: "inlineMath",
            value: tex,
            data: { hName: "code", hProperties: { className }, hChildren: [{ type: "text", value: tex }] },
          },
          token,
        );
      },
    },
    exit: {
      formula(token) {
        this.exit(token);
      },
    },
  });
}

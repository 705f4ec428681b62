import type { ReactNode } from "react";
import "./numbered-formula.css";

interface NumberedFormulaProps {
  /** Both written by `lib/markdown`, which counts the formulas of an article. */
  readonly id?: string;
  readonly number: string;
  readonly children?: ReactNode;
}

/** `Math`: a formula with its number at the right, to which `Ref` links. */
export function NumberedFormula({ id, number, children }: NumberedFormulaProps) {
  return (
    <div className="numbered-formula" id={id}>
      <div className="numbered-formula-text">{children}</div>
      <span className="numbered-formula-number">({number})</span>
    </div>
  );
}

import { nearest } from "../../../content/findings/suggest.ts";

/** Why a formula cannot be typeset, in an editor's words. */
export interface FormulaRefusal {
  readonly reason: string;
  readonly mend: string;
}

/** A message of KaTeX and its explanation for editors, which is given the captures and the whole formula. */
export type Reason = readonly [RegExp, (found: readonly string[], source: string) => FormulaRefusal];

/** Whether another word was meant, as a mend. */
export function meant(name: string, known: readonly string[]): string | undefined {
  const near = name === "" ? undefined : nearest(name, known);
  return near && `‘${near}’ 이름을 쓰려던 것인지 확인해 주세요.`;
}

import { bracketReasons } from "./bracket-reasons.ts";
import { commandReasons } from "./command-reasons.ts";
import { environmentReasons } from "./environment-reasons.ts";
import type { FormulaRefusal } from "./reason.ts";

const reasons = [...environmentReasons, ...bracketReasons, ...commandReasons];

/** Explains KaTeX's refusal of a formula to an editor. */
export function explainRefusal(message: string, source: string): FormulaRefusal {
  for (const [pattern, explain] of reasons) {
    const found = pattern.exec(message);
    if (found !== null) return explain(found.slice(1), source);
  }
  return {
    reason: `이 수식을 읽을 수 없습니다. (‘${message}’)`,
    mend: "최근에 고친 부분의 괄호와 명령을 확인해 주세요.",
  };
}

import type { RuleId } from "../../../content/findings/rules.ts";

/** One thing in a chart's CSV that an editor should mend. */
export interface ChartProblem {
  readonly rule: Extract<RuleId, `chart/${string}`>;
  readonly message: string;
  readonly mend: string;
}

/** One thing in a chart's CSV that an editor should mend. */
export interface ChartProblem {
  readonly rule: `chart/${string}`;
  readonly message: string;
  readonly mend: string;
}

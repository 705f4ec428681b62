import type { RuleId } from "../../../content/findings/diagnostic.ts";

export const chartTypes = ["bar", "grouped-bar", "line", "dot"] as const;

export type ChartType = (typeof chartTypes)[number];

/** The numbers of a chart: each row of the CSV is an item, each column but the first a series. */
export interface ChartTable {
  /** What the first column holds; empty when its head is. */
  readonly labelName: string;
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: string;
  /** One for each series; null where the CSV's cell is empty. */
  readonly cells: readonly (ChartNumber | null)[];
}

export interface ChartNumber {
  readonly value: number;
  /** As readers see it: thousands separated, as many decimals as the CSV has. */
  readonly text: string;
}

/** One thing in a chart's CSV that an editor should mend. */
export interface ChartProblem {
  readonly rule: Extract<RuleId, `chart/${string}`>;
  readonly message: string;
  readonly mend: string;
}

import type { ChartTable } from "../markdown/components/chart/chart-table.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** Distance of lines of text, in sizes. */
export const lineHeight = 1.35;

export interface RowLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The names of a table's rows, broken to what fits above a row or into a third of the drawing beside it. */
export function rowLabels({ rows }: ChartTable, frame: ChartFrame): readonly RowLabel[] {
  const width = frame.labels === "above" ? frame.width : frame.width / 3;
  return rows.map(({ label }) => {
    const lines = wrapText(label, width, frame.size);
    return {
      lines,
      width: Math.max(...lines.map((line) => textWidth(line, frame.size))),
      height: lines.length * lineHeight * frame.size,
    };
  });
}

/** Where the drawing of values begins: below the names, or right of the widest. */
export function plotStart(labels: readonly RowLabel[], frame: ChartFrame): number {
  return frame.labels === "above" ? 0 : Math.max(...labels.map(({ width }) => width)) + frame.size;
}

import type { ChartNumber, ChartTable } from "../markdown/components/chart/chart-table.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { plotStart, type RowLabel, rowLabels } from "./row-labels.ts";
import { textWidth } from "./text-width.ts";
import { lengthScale } from "./value-scale.ts";

export interface Bar {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Undefined where there is no number. */
  readonly text: string | undefined;
  readonly textX: number;
  readonly anchor: "start" | "end";
}

export interface BarRow {
  readonly label: RowLabel;
  /** Top of the name. */
  readonly labelY: number;
  readonly bars: readonly Bar[];
}

export interface BarLayout {
  readonly rows: readonly BarRow[];
  readonly thickness: number;
  /** Where zero is. */
  readonly zero: number;
  readonly height: number;
}

/** Horizontal bars, each with its number at its end: names of any length fit, and no axis has to be read. */
export function layoutBars(table: ChartTable, frame: ChartFrame, noData: string): BarLayout {
  const { size } = frame;
  const labels = rowLabels(table, frame);
  const gap = size * 0.45;
  const scale = scaleBeside(table, plotStart(labels, frame), frame, gap, noData);
  const zero = scale(0);
  const several = table.series.length > 1;
  const thickness = size * (several ? 1.3 : 1.6);
  const step = thickness + (several ? 2 : 0);

  let y = 0;
  const rows = table.rows.map(({ cells }, row): BarRow => {
    const label = labels[row] ?? { lines: [], width: 0, height: 0 };
    const above = frame.labels === "above" ? label.height + size * 0.15 : 0;
    const barsHeight = cells.length * step;
    const height = Math.max(barsHeight, frame.labels === "beside" ? label.height : 0);
    const labelY = frame.labels === "above" ? y : y + (height - label.height) / 2;
    const top = y + above + (height - barsHeight) / 2;
    y += above + height + size * 0.9;
    const bars = cells.map((cell, series) =>
      placeBar(cell, series, { y: top + series * step, end: scale(cell?.value ?? 0), zero, gap }),
    );
    return { label, labelY, bars };
  });
  return { rows, thickness, zero, height: y - size * 0.9 };
}

/** Leaves room for the numbers beyond the ends of the bars. */
function scaleBeside(table: ChartTable, start: number, frame: ChartFrame, gap: number, noData: string) {
  const cells = table.rows.flatMap(({ cells }) => cells);
  const numbers = cells.filter((cell) => cell !== null);
  const room = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, frame.size) + gap));
  const right = room(cells.map((cell) => cell?.text ?? noData));
  const left = room(numbers.filter(({ value }) => value < 0).map(({ text }) => text));
  return lengthScale(
    numbers.map(({ value }) => value),
    [start + left, frame.width - right],
  );
}

interface BarPlace {
  readonly y: number;
  readonly end: number;
  readonly zero: number;
  readonly gap: number;
}

function placeBar(cell: ChartNumber | null, series: number, { y, end, zero, gap }: BarPlace): Bar {
  const isNegative = cell !== null && cell.value < 0;
  return {
    series,
    x: Math.min(zero, end),
    y,
    width: Math.abs(end - zero),
    text: cell?.text,
    textX: isNegative ? end - gap : end + gap,
    anchor: isNegative ? "end" : "start",
  };
}

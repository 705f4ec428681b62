import type { ChartTable } from "../markdown/components/chart/chart-table.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { pickTicks } from "./pick-ticks.ts";
import { lineHeight, plotStart, type RowLabel, rowLabels } from "./row-labels.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";
import { placeScale } from "./value-scale.ts";

export interface Dot {
  readonly series: number;
  readonly x: number;
  /** The vertical offset from the row's line, so that dots do not hide each other. */
  readonly offset: number;
  readonly text: string;
  /** The middle of the number, which stands above the dots of its row. */
  readonly textX: number;
}

export interface DotRow {
  readonly label: RowLabel;
  readonly labelY: number;
  /** Of the dots. */
  readonly y: number;
  readonly textY: number;
  readonly dots: readonly Dot[];
}

export interface DotLayout {
  readonly rows: readonly DotRow[];
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Of the rows; the ticks' texts stand below. */
  readonly plotHeight: number;
  readonly height: number;
}

/** One line for each row, a dot on it for each series, and the number above each dot. */
export function layoutDots(table: ChartTable, frame: ChartFrame): DotLayout {
  const { size } = frame;
  const labels = rowLabels(table, frame);
  const start = plotStart(labels, frame);
  const range = [start + size, frame.width - size] as const;
  const values = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell === null ? [] : [cell.value])),
  );
  const scale = placeScale(values, range, 4);

  let y = 0;
  const rows = table.rows.map(({ cells }, row): DotRow => {
    const label = labels[row] ?? { lines: [], width: 0, height: 0 };
    const above = frame.labels === "above" ? label.height : 0;
    const dotsHeight = size * (lineHeight + 1.1);
    const height = Math.max(dotsHeight, frame.labels === "beside" ? label.height : 0);
    const top = y + above + (height - dotsHeight) / 2;
    const dotY = top + size * (lineHeight + 0.55);
    const labelY = frame.labels === "above" ? y : Math.max(y, dotY - label.height / 2);
    y = Math.max(y + above + height, labelY + label.height) + size * 0.6;
    const dots = cells.flatMap((cell, series) =>
      cell === null ? [] : [{ series, x: scale(cell.value), text: cell.text }],
    );
    const offsets = offsetsOf(
      dots.map(({ x }) => x),
      size,
    );
    const middles = spread(
      dots.map(({ x, text }) => ({ at: x, size: textWidth(text, size) + size * 0.4 })),
      start,
      frame.width,
    );
    return {
      label,
      labelY,
      y: dotY,
      textY: top + (size * lineHeight) / 2,
      dots: dots.map((dot, place) => ({
        ...dot,
        offset: offsets[place] ?? 0,
        textX: middles[place] ?? dot.x,
      })),
    };
  });
  const ticks = pickTicks(scale, size);
  return { rows, start, end: frame.width, ticks, plotHeight: y, height: y + size * 1.6 };
}

/** Dots nearer to each other than a mark is wide go up and down in turn. */
function offsetsOf(places: readonly number[], size: number): readonly number[] {
  const offsets = places.map(() => 0);
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const [rank, index] of order.entries()) {
    const meets = [order[rank - 1], order[rank + 1]].some(
      (other) => other !== undefined && Math.abs((places[other] ?? 0) - (places[index] ?? 0)) < size * 0.75,
    );
    if (meets) offsets[index] = (rank % 2 === 0 ? -1 : 1) * size * 0.3;
  }
  return offsets;
}

import type { ChartTable } from "../markdown/components/chart/chart-table.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { type LabelRoom, type PointLabel, placeLabels } from "./place-labels.ts";
import { type PointScale, pointScale } from "./point-scale.ts";
import { lineHeight } from "./row-labels.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";
import { placeScale, tickText } from "./value-scale.ts";
import { wrapText } from "./wrap-text.ts";

export interface Line {
  readonly series: number;
  /** In the order of their places; undefined where the CSV has no number, so that the line breaks. */
  readonly points: readonly (Point | undefined)[];
  /** The label at the end of the line: the series' name, if there are several, and the last number. */
  readonly end: Point & { readonly lines: readonly string[]; readonly textY: number };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LineLayout {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly textX: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly PointLabel[];
  /** What the numbers below the axis count, such as `아미노산 수`; empty for names and days, which say so themselves. */
  readonly axisName: string;
  readonly height: number;
}

/** Lines over an axis of names, numbers or days, each with its name at its end instead of a legend. */
export function layoutLines(table: ChartTable, frame: ChartFrame): LineLayout {
  const { size, width } = frame;
  const top = size;
  const bottom = top + width * (frame.name === "narrow" ? 0.62 : 0.45);
  const values = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell === null ? [] : [cell.value])),
  );
  const scale = placeScale(values, [bottom, top], 4);
  const tickValues = scale.ticks(4);
  const ticks = tickValues.map((tick) => ({ y: scale(tick), text: tickText(tick, tickValues) }));
  const start = Math.max(...ticks.map(({ text }) => textWidth(text, size))) + size * 0.8;
  const endTexts = table.series.map((name, series) => endText(table, series, name, frame));
  const endWidth = Math.max(...endTexts.flat().map((text) => textWidth(text, size)));
  const end = width - endWidth - size * 0.9;
  const place = pointScale(
    table.rows.map(({ label }) => label),
    [start + size * 0.5, end],
  );

  const axisName = place.ticks.length > 0 ? table.labelName : "";

  const withoutTextY = table.series.map((_, series) => {
    const points = place.order.map((row): Point | undefined => {
      const cell = table.rows[row]?.cells[series];
      return cell ? { x: place.at(row), y: scale(cell.value) } : undefined;
    });
    const last = points.findLast((point) => point !== undefined) ?? { x: end, y: bottom };
    return { series, points, last, lines: endTexts[series] ?? [] };
  });
  const textYs = spread(
    withoutTextY.map(({ last, lines }) => ({ at: last.y, size: (lines.length * lineHeight + 0.3) * size })),
    0,
    bottom + size,
  );
  return {
    lines: withoutTextY.map(({ series, points, last, lines }) => ({
      series,
      points,
      end: { ...last, lines, textY: textYs[series] ?? last.y },
    })),
    start,
    end,
    top,
    bottom,
    textX: end + size * 0.9,
    ticks,
    labels: axisLabels(table, place, { from: 0, to: width, size }),
    axisName,
    height: bottom + size * (axisName === "" ? 1.9 : 3.3),
  };
}

/** The names of all rows where they have room, else round numbers, else as many names as have room. */
function axisLabels(table: ChartTable, place: PointScale, room: LabelRoom): readonly PointLabel[] {
  const own = place.order.map((row) => ({ text: table.rows[row]?.label ?? "", x: place.at(row) }));
  const fitting = placeLabels(own, room);
  return fitting.length === own.length || place.ticks.length < 2 ? fitting : placeLabels(place.ticks, room);
}

function endText(table: ChartTable, series: number, name: string, { size, width }: ChartFrame) {
  const last = table.rows.findLast(({ cells }) => cells[series])?.cells[series]?.text ?? "";
  return table.series.length === 1 ? [last] : [...wrapText(name, width * 0.28, size), last];
}

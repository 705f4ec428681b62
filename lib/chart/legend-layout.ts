import type { ChartFrame } from "./chart-frame.ts";
import { lineHeight } from "./row-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export interface LegendItem {
  readonly name: readonly string[];
  readonly x: number;
  /** Of the middle of the first line. */
  readonly y: number;
}

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly height: number;
}

/** Between the beginning of the mark and that of the name, in sizes. */
export const legendIndent = 1.7;

/** The names of several series with room for a mark before each, in as many lines as they need. One needs none. */
export function layoutLegend(series: readonly string[], { width, size }: ChartFrame): Legend {
  if (series.length < 2) return { items: [], height: 0 };
  const line = size * lineHeight;
  const items: LegendItem[] = [];
  let x = 0;
  let top = 0;
  let bottom = 0;
  for (const each of series) {
    const name = wrapText(each, width - legendIndent * size, size);
    const itemWidth = legendIndent * size + Math.max(...name.map((part) => textWidth(part, size)));
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      top = bottom;
    }
    items.push({ name, x, y: top + line / 2 });
    x += itemWidth + size;
    bottom = Math.max(bottom, top + name.length * line);
  }
  return { items, height: bottom + size * 0.8 };
}

import { scaleLinear, scalePoint, scaleUtc } from "d3-scale";
import type { PointLabel } from "./place-labels.ts";
import { tickText } from "./value-scale.ts";

export interface PointScale {
  /** Rows from left to right. */
  readonly order: readonly number[];
  readonly at: (row: number) => number;
  /** Round numbers along a scale of numbers; none along days and names. */
  readonly ticks: readonly PointLabel[];
}

/** Places rows from left to right: days and numbers by their distance, names at equal distances in their order. */
export function pointScale(labels: readonly string[], range: readonly [number, number]): PointScale {
  const places = labels.map(numberOf);
  if (places.every((place) => place !== undefined)) {
    const order = [...labels.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    const domain = [Math.min(...places), Math.max(...places)];
    if (labels.every(isDay)) {
      const days = scaleUtc(domain, range);
      return { order, at: (row) => days(places[row] ?? 0), ticks: [] };
    }
    const scale = scaleLinear(domain, range);
    const ticks = scale.ticks(5).map((tick) => ({ x: scale(tick), text: textLike(labels, tick) }));
    return { order, at: (row) => scale(places[row] ?? 0), ticks };
  }
  const scale = scalePoint([...labels.keys()], range);
  return { order: [...labels.keys()], at: (row) => scale(row) ?? range[0], ticks: [] };
}

/** Thousands are separated where the CSV does so: not in years. */
function textLike(labels: readonly string[], tick: number): string {
  const text = tickText(tick, [tick]);
  return labels.some((label) => label.includes(",")) ? text : text.replaceAll(",", "");
}

function numberOf(label: string): number | undefined {
  if (isDay(label)) return Date.parse(label);
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(label)
    ? Number(label.replaceAll(",", ""))
    : undefined;
}

/** `2024-08` or `2024-08-12`; a year alone is a number. */
function isDay(label: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(label) && !Number.isNaN(Date.parse(label));
}

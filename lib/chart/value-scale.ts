import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber } from "../markdown/components/chart/read-chart-table.ts";

/** The scale of lengths, which begins at zero, since bars show proportions. */
export function lengthScale(
  values: readonly number[],
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const domain = [Math.min(0, ...values), Math.max(0, ...values)];
  if (domain[0] === domain[1]) domain[1] = 1;
  return scaleLinear(domain, range);
}

/** The scale of places: begins at zero only where that costs less than half of the room. */
export function placeScale(
  values: readonly number[],
  range: readonly [number, number],
  ticks: number,
): ScaleLinear<number, number> {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const from = least >= 0 && least <= most / 2 ? 0 : least;
  const to = most <= 0 && most >= least / 2 ? 0 : most;
  const domain = from === to ? [from - 1, to + 1] : [from, to];
  return scaleLinear(domain, range).nice(ticks);
}

/** A tick as readers see it; the same number of decimals on all ticks of a scale. */
export function tickText(tick: number, ticks: readonly number[]): string {
  const decimals = Math.max(...ticks.map((each) => decimalsOf(each)));
  return formatNumber(tick, decimals);
}

/** Rounds d3's results, such as 0.30000000000000004. */
function decimalsOf(tick: number): number {
  return (Number(tick.toPrecision(12)).toString().split(".")[1] ?? "").length;
}

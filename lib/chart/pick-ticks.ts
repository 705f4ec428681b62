import type { ScaleLinear } from "d3-scale";
import { textWidth } from "./text-width.ts";
import { tickText } from "./value-scale.ts";

export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** As many ticks of a horizontal scale as have room side by side, five at most. */
export function pickTicks(scale: ScaleLinear<number, number>, size: number): readonly Tick[] {
  for (const count of [4, 3, 2]) {
    const values = scale.ticks(count);
    const ticks = values.map((value) => ({ x: scale(value), text: tickText(value, values) }));
    const fits = ticks.every(({ x, text }, place) => {
      const next = ticks[place + 1];
      return (
        next === undefined || next.x - x >= (textWidth(text, size) + textWidth(next.text, size)) / 2 + size
      );
    });
    if (fits) return ticks;
  }
  return [];
}

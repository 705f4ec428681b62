import { describe, expect, it } from "vitest";
import type { ChartTable } from "../markdown/components/chart/chart-table.ts";
import { layoutBars } from "./bar-layout.ts";
import { chartFrames } from "./chart-frame.ts";
import { layoutDots } from "./dot-layout.ts";
import { layoutLegend } from "./legend-layout.ts";
import { layoutLines } from "./line-layout.ts";
import { textWidth } from "./text-width.ts";

const long = "띄어 쓴 단어가 아주 많이 들어가서 한 줄에는 다 들어가지 않는 이름";

const table: ChartTable = {
  labelName: "이름",
  series: ["가", `나 ${long}`, "다", "라"],
  rows: [
    { label: long, cells: [numberOf(100), numberOf(99.9), numberOf(99.8), numberOf(99.7)] },
    { label: "짧다", cells: [numberOf(-40), numberOf(-39), null, numberOf(0)] },
  ],
};

function numberOf(value: number) {
  return { value, text: value.toFixed(1) };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function around(middle: number, size: number): Span {
  return { from: middle - size / 2, to: middle + size / 2 };
}

/** Spans that meet, or leave the drawing. */
function collisions(spans: readonly Span[], end: number): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  return sorted.filter(({ from, to }, place) => {
    const next = sorted[place + 1];
    return from < -0.01 || to > end + 0.01 || (next !== undefined && to > next.from + 0.01);
  });
}

describe.each(chartFrames.map((frame) => [frame.name, frame] as const))("a %s chart", (_, frame) => {
  const { size, width } = frame;

  it("has bars from zero, with their numbers inside the drawing", () => {
    const { rows, zero, thickness, height } = layoutBars(table, frame, "없음");
    const bars = rows.flatMap((row) => row.bars);
    expect(bars.every(({ x, width }) => x === zero || Math.abs(x + width - zero) < 0.01)).toBe(true);
    const texts = bars.map(({ text = "없음", textX, anchor }) => ({
      from: anchor === "start" ? textX : textX - textWidth(text, size),
      to: anchor === "start" ? textX + textWidth(text, size) : textX,
    }));
    expect(texts.filter(({ from, to }) => from < -0.01 || to > width + 0.01)).toEqual([]);
    expect(
      collisions(
        bars.map(({ y }) => ({ from: y, to: y + thickness })),
        height,
      ),
    ).toEqual([]);
  });

  it("has names of rows that do not meet", () => {
    const { rows, height } = layoutBars(table, frame, "없음");
    const names = rows.map(({ label, labelY }) => ({ from: labelY, to: labelY + label.height }));
    expect(collisions(names, height)).toEqual([]);
  });

  it("has dots whose numbers do not meet", () => {
    const { rows } = layoutDots(table, frame);
    for (const { dots } of rows) {
      const numbers = dots.map(({ textX, text }) => around(textX, textWidth(text, size)));
      expect(collisions(numbers, width)).toEqual([]);
    }
  });

  it("has lines whose names and axis do not meet", () => {
    const { lines, labels, height, textX } = layoutLines(table, frame);
    const ends = lines.map(({ end }) => around(end.textY, end.lines.length * size * 1.35));
    expect(collisions(ends, height)).toEqual([]);
    const names = lines.flatMap(({ end }) => end.lines.map((line) => textX + textWidth(line, size)));
    expect(names.filter((to) => to > width + 0.01)).toEqual([]);
    expect(
      collisions(
        labels.map(({ x, text }) => around(x, textWidth(text, size))),
        width,
      ),
    ).toEqual([]);
  });

  it("has a legend that stays inside", () => {
    const { items } = layoutLegend(table.series, frame);
    const ends = items.flatMap(({ x, name }) => name.map((line) => x + size * 1.7 + textWidth(line, size)));
    expect(ends.filter((to) => to > width + 0.01)).toEqual([]);
  });
});

import { lineHeight } from "@/lib/chart/row-labels";
import { round } from "./chart-canvas";

interface ChartTextProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the middle of the first line, or of all of them. */
  readonly y: number;
  readonly from?: "first" | "middle";
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string;
}

/** Text of one or more lines in a chart, placed by the middle of its letters. */
export function ChartText({ lines, x, y, from = "first", size, anchor, className }: ChartTextProps) {
  const step = size * lineHeight;
  const first = from === "first" ? y : y - ((lines.length - 1) * step) / 2;
  // A line's letters stand a little above its baseline: this puts their middle where `y` says, in every font alike.
  const baseline = first + size * 0.36;
  return (
    <text x={round(x)} y={round(baseline)} textAnchor={anchor} className={className}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change.
            <tspan key={place} x={round(x)} y={round(baseline + place * step)}>
              {place === lines.length - 1 ? line : `${line} `}
            </tspan>
          ))}
    </text>
  );
}

import type { ReactNode } from "react";
import { type Legend, legendIndent } from "@/lib/chart/legend-layout";
import { ChartText } from "./chart-text";

interface ChartLegendProps {
  readonly legend: Legend;
  readonly size: number;
  /** Draws the mark of a series in front of its name. */
  readonly children: (series: number, y: number) => ReactNode;
}

export function ChartLegend({ legend, size, children }: ChartLegendProps) {
  return legend.items.map(({ name, x, y }, series) => (
    <g key={`${x},${y}`} transform={`translate(${x} 0)`}>
      {children(series, y)}
      <ChartText lines={name} x={legendIndent * size} y={y} size={size} />
    </g>
  ));
}

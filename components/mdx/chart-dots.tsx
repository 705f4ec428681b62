import { layoutDots } from "@/lib/chart/dot-layout";
import { layoutLegend } from "@/lib/chart/legend-layout";
import { lineHeight } from "@/lib/chart/row-labels";
import type { ChartTable } from "@/lib/markdown/components/chart/chart-table";
import { ChartCanvas, type DrawingProps, round } from "./chart-canvas";
import { ChartLegend } from "./chart-legend";
import { ChartMarker } from "./chart-marker";
import { ChartText } from "./chart-text";

export function ChartDots({ table, ...canvas }: DrawingProps & { readonly table: ChartTable }) {
  const { frame } = canvas;
  const { size } = frame;
  const legend = layoutLegend(table.series, frame);
  const { rows, start, end, ticks, plotHeight, height } = layoutDots(table, frame);
  return (
    <ChartCanvas {...canvas} height={legend.height + height}>
      <ChartLegend legend={legend} size={size}>
        {(series, y) => <ChartMarker series={series} x={size / 2} y={y} size={size} />}
      </ChartLegend>
      <g transform={`translate(0 ${round(legend.height)})`}>
        {ticks.map(({ x, text }) => (
          <g key={text}>
            <line className="chart-grid" x1={round(x)} x2={round(x)} y1={0} y2={round(plotHeight)} />
            <ChartText
              lines={[text]}
              x={x}
              y={plotHeight + size * 0.9}
              anchor="middle"
              size={size}
              className="chart-quiet"
            />
          </g>
        ))}
        {rows.map(({ label, labelY, y, textY, dots }) => (
          <g key={y}>
            <ChartText
              lines={label.lines}
              x={0}
              y={labelY + (size * lineHeight) / 2}
              size={size}
              className={frame.labels === "above" ? "chart-on-grid" : undefined}
            />
            <line className="chart-row" x1={round(start)} x2={round(end)} y1={round(y)} y2={round(y)} />
            {dots.map(({ series, x, offset }) => (
              <ChartMarker key={series} series={series} x={x} y={y + offset} size={size} />
            ))}
            {dots.map(({ series, text, textX }) => (
              <ChartText
                key={series}
                lines={[text]}
                x={textX}
                y={textY}
                anchor="middle"
                size={size}
                className={`chart-value chart-on-grid ${dots.length > 1 ? `series-text-${series + 1}` : ""}`}
              />
            ))}
          </g>
        ))}
      </g>
    </ChartCanvas>
  );
}

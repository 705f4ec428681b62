import { type Bar, layoutBars } from "@/lib/chart/bar-layout";
import { layoutLegend } from "@/lib/chart/legend-layout";
import { lineHeight } from "@/lib/chart/row-labels";
import type { ChartTable } from "@/lib/markdown/components/chart/chart-table";
import { text } from "@/lib/site/text";
import { ChartCanvas, type DrawingProps, round } from "./chart-canvas";
import { ChartLegend } from "./chart-legend";
import { ChartPatterns, patternOf } from "./chart-patterns";
import { ChartText } from "./chart-text";

export function ChartBars({ table, ...canvas }: DrawingProps & { readonly table: ChartTable }) {
  const { frame, id } = canvas;
  const { size } = frame;
  const legend = layoutLegend(table.series, frame);
  const { rows, thickness, zero, height } = layoutBars(table, frame, text.chart.noData);
  const fillOf = ({ series }: Bar) => ({
    className: `chart-bar series-${series + 1}`,
    fill: patternOf(id, series),
  });
  return (
    <ChartCanvas {...canvas} height={legend.height + height}>
      <ChartPatterns id={id} series={table.series.length} />
      <ChartLegend legend={legend} size={size}>
        {(series, y) => (
          <rect
            className={`chart-bar series-${series + 1}`}
            fill={patternOf(id, series)}
            x={0.5}
            y={round(y - size / 2)}
            width={size * 1.2}
            height={size}
          />
        )}
      </ChartLegend>
      <g transform={`translate(0 ${round(legend.height)})`}>
        {rows.map(({ label, labelY, bars }) => (
          <g key={labelY}>
            <ChartText lines={label.lines} x={0} y={labelY + (size * lineHeight) / 2} size={size} />
            {bars.map((bar) => (
              <g key={bar.series}>
                {bar.width > 0 && (
                  <rect
                    {...fillOf(bar)}
                    x={round(bar.x)}
                    y={round(bar.y)}
                    width={round(bar.width)}
                    height={round(thickness)}
                  />
                )}
                <ChartText
                  lines={[bar.text ?? text.chart.noData]}
                  x={bar.textX}
                  y={bar.y + thickness / 2}
                  anchor={bar.anchor}
                  size={size}
                  className={bar.text === undefined ? "chart-quiet" : "chart-value"}
                />
              </g>
            ))}
            <line
              className="chart-axis"
              x1={round(zero)}
              x2={round(zero)}
              y1={round((bars[0]?.y ?? 0) - 2)}
              y2={round((bars.at(-1)?.y ?? 0) + thickness + 2)}
            />
          </g>
        ))}
      </g>
    </ChartCanvas>
  );
}

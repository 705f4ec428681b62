import { line } from "d3-shape";
import { type Line, layoutLines, type Point } from "@/lib/chart/line-layout";
import type { ChartTable } from "@/lib/markdown/components/chart/chart-table";
import { ChartCanvas, type DrawingProps, round } from "./chart-canvas";
import { ChartMarker } from "./chart-marker";
import { ChartText } from "./chart-text";

/** With more points than this, marks on each would hide the line. */
const mostMarkers = 16;

const pathOf = line<Point | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point?.x ?? 0)
  .y((point) => point?.y ?? 0)
  .digits(1);

export function ChartLines({ table, ...canvas }: DrawingProps & { readonly table: ChartTable }) {
  const { size } = canvas.frame;
  const { lines, start, end, bottom, textX, ticks, labels, axisName, height } = layoutLines(
    table,
    canvas.frame,
  );
  return (
    <ChartCanvas {...canvas} height={height}>
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <line className="chart-grid" x1={round(start)} x2={round(end)} y1={round(y)} y2={round(y)} />
          <ChartText
            lines={[text]}
            x={start - size * 0.6}
            y={y}
            anchor="end"
            size={size}
            className="chart-quiet"
          />
        </g>
      ))}
      <line className="chart-axis" x1={round(start)} x2={round(end)} y1={round(bottom)} y2={round(bottom)} />
      {labels.map(({ text, x }) => (
        <ChartText
          key={x}
          lines={[text]}
          x={x}
          y={bottom + size * 1.1}
          anchor="middle"
          size={size}
          className="chart-quiet"
        />
      ))}
      {axisName && (
        <ChartText
          lines={[axisName]}
          x={end}
          y={bottom + size * 2.5}
          anchor="end"
          size={size}
          className="chart-quiet"
        />
      )}
      {lines.map((each) => (
        <g key={each.series}>
          <path className={`chart-line series-${each.series + 1}`} d={pathOf(each.points) ?? ""} />
          {markersOf(each).map(({ x, y }) => (
            <ChartMarker key={x} series={each.series} x={x} y={y} size={size * 0.8} />
          ))}
          {Math.abs(each.end.textY - each.end.y) > size && (
            <line
              className="chart-leader"
              x1={round(each.end.x + size * 0.5)}
              y1={round(each.end.y)}
              x2={round(textX - 2)}
              y2={round(each.end.textY)}
            />
          )}
          <ChartText
            lines={each.end.lines}
            x={textX}
            y={each.end.textY}
            from="middle"
            size={size}
            className={`chart-value ${lines.length > 1 ? `series-text-${each.series + 1}` : ""}`}
          />
        </g>
      ))}
    </ChartCanvas>
  );
}

function markersOf({ points, end }: Line): readonly Point[] {
  return points.length > mostMarkers ? [end] : points.filter((point) => point !== undefined);
}

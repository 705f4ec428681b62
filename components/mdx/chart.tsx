import { chartFrames } from "@/lib/chart/chart-frame";
import { describeChart } from "@/lib/chart/describe-chart";
import type { ChartTable, ChartType } from "@/lib/markdown/components/chart/chart-table";
import { text } from "@/lib/site/text";
import { ChartBars } from "./chart-bars";
import { ChartDots } from "./chart-dots";
import { ChartLines } from "./chart-lines";
import { ChartNumbers } from "./chart-numbers";
import "./chart.css";

interface ChartProps {
  readonly title: string;
  /** The numbers as JSON, written by `lib/markdown` for a chart whose CSV it could read. */
  readonly data?: string;
  readonly id?: string;
  readonly type?: ChartType;
  readonly unit?: string;
  readonly source?: string;
  readonly note?: string;
  readonly alt?: string;
}

const drawings = { bar: ChartBars, "grouped-bar": ChartBars, line: ChartLines, dot: ChartDots } as const;

/**
 * The numbers of a CSV, drawn at build for a phone and for a column of text, and as a table with the same numbers.
 * Without numbers only its title is shown, in a box.
 */
export function Chart({ title, data, id = "chart", type = "bar", unit = "", source, note, alt }: ChartProps) {
  if (data === undefined) return <MissingChart title={title} />;
  const table: ChartTable = JSON.parse(data);
  const Drawing = drawings[type];
  const description = alt || describeChart(table, { type, unit, words: text.chart });
  return (
    <figure className="chart">
      <figcaption>
        <strong className="chart-title">{title}</strong>
        {unit && <span className="chart-unit">{text.chart.unit(unit)}</span>}
      </figcaption>
      {chartFrames.map((frame) => (
        <Drawing
          key={frame.name}
          table={table}
          frame={frame}
          id={`${id}-${frame.name}`}
          title={title}
          description={description}
        />
      ))}
      {note && <p className="chart-note">{note}</p>}
      {source && <p className="chart-source">{text.chart.source(source)}</p>}
      <ChartNumbers table={table} title={unit ? `${title} (${text.chart.unit(unit)})` : title} />
    </figure>
  );
}

function MissingChart({ title }: { readonly title: string }) {
  return (
    <figure className="chart">
      <p className="missing-image">
        {title && <strong>{title}</strong>} {text.chart.missing}
      </p>
    </figure>
  );
}

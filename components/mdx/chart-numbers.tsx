import type { ChartTable } from "@/lib/markdown/components/chart/chart-table";
import { text } from "@/lib/site/text";

interface ChartNumbersProps {
  readonly table: ChartTable;
  readonly title: string;
}

/** A chart's numbers as a table, for exact values and for screen readers. */
export function ChartNumbers({ table, title }: ChartNumbersProps) {
  return (
    <details>
      <summary>{text.chart.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must scroll by keyboard too. */}
      <section className="table-scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.labelName || text.chart.item}</th>
              {table.series.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, place) => (
                  <td key={table.series[place]}>{cell?.text ?? text.chart.noData}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

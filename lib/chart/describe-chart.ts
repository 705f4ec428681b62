import type { ChartTable, ChartType } from "../markdown/components/chart/chart-table.ts";

interface Words {
  readonly kinds: Readonly<Record<ChartType, string>>;
  readonly size: (rows: number) => string;
  readonly most: (what: string, value: string) => string;
  readonly least: (what: string, value: string) => string;
  readonly tableBelow: string;
}

interface Subject {
  readonly type: ChartType;
  readonly unit: string;
  readonly words: Words;
}

/** Describes a chart: its kind and size, its highest and lowest number, and where the table is. */
export function describeChart({ series, rows }: ChartTable, { type, unit, words }: Subject): string {
  const numbers = rows
    .flatMap(({ label, cells }) =>
      cells.flatMap((cell, place) =>
        cell === null ? [] : [{ ...cell, what: series.length > 1 ? `${label} ${series[place]}` : label }],
      ),
    )
    .toSorted((a, b) => b.value - a.value);
  const [most, least] = [numbers[0], numbers.at(-1)];
  const withUnit = (number: string) => (unit === "" ? number : `${number} ${unit}`);
  return [
    words.kinds[type],
    words.size(rows.length),
    ...(most ? [words.most(most.what, withUnit(most.text))] : []),
    ...(least && numbers.length > 1 ? [words.least(least.what, withUnit(least.text))] : []),
    words.tableBelow,
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

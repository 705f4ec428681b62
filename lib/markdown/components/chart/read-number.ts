import type { ChartNumber } from "./chart-table.ts";

const form = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?$/;

/**
 * Reads a cell of a CSV as a number. Only what is certain is taken away: the chart's own unit at the end, and commas
 * that stand where thousands end. `37억`, `약 5` and `1,23` are no numbers.
 */
export function readNumber(cell: string, unit: string): ChartNumber | undefined {
  const plain = withoutUnit(cell.normalize("NFKC").trim(), unit.normalize("NFKC").trim()).replace(
    /^\u2212/,
    "-",
  );
  const match = form.exec(plain);
  if (match === null) return undefined;
  const decimals = Math.min(match.groups?.decimals?.length ?? 0, 20);
  const value = Number(plain.replaceAll(",", ""));
  return { value, text: formatNumber(value, decimals) };
}

/** A number with a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("ko-KR", options).format(value).replace("-", "\u2212");
}

function withoutUnit(text: string, unit: string): string {
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
}

import { CsvError, parse } from "csv-parse/sync";
import type { ChartNumber, ChartProblem, ChartRow, ChartTable, ChartType } from "./chart-table.ts";

interface ChartRequest {
  readonly type: ChartType;
  /** The chart's unit, which cells may repeat; empty for none. */
  readonly unit: string;
  /** What findings call the file. */
  readonly fileName: string;
}

/** More series cannot be told apart without colour. */
const mostSeries: Readonly<Record<ChartType, number>> = { bar: 1, "grouped-bar": 4, line: 4, dot: 4 };

const mostRows: Readonly<Record<ChartType, number>> = { bar: 40, "grouped-bar": 40, line: 500, dot: 40 };

/** Reads a CSV as the numbers of a chart, or returns all its problems. */
export function readChartTable(text: string, request: ChartRequest): ChartTable | readonly ChartProblem[] {
  const rows = readRows(text, request.fileName);
  if ("rule" in rows) return [rows];
  const [head, ...body] = rows;
  const problems = checkShape(head, body, request);
  if (head === undefined || problems.length > 0) return problems;

  const [labelName = "", ...series] = head.cells;
  const read = body.map((row) => readRow(row, head, request));
  const wrong = read.flatMap(({ problems }) => problems);
  if (wrong.length > 0) return wrong;
  const table = { labelName, series, rows: read.map(({ row }) => row) };
  const empty = series.filter((_, place) => table.rows.every(({ cells }) => cells[place] === null));
  return empty.length > 0 ? empty.map((name) => emptyColumn(name, request)) : table;
}

function checkShape(
  head: CsvRow | undefined,
  body: readonly CsvRow[],
  { type, fileName }: ChartRequest,
): readonly ChartProblem[] {
  if (head === undefined || body.length < (type === "line" ? 2 : 1)) return [noRows(type, fileName)];
  const [, ...series] = head.cells;
  if (series.length === 0) return [noColumn(head, fileName)];
  const unnamed = series.indexOf("");
  if (unnamed !== -1) return [noName(head, unnamed + 2, fileName)];
  if (series.length > mostSeries[type]) return [tooManySeries(type, series, fileName)];
  if (body.length > mostRows[type]) return [tooManyRows(type, body.length, fileName)];
  return [];
}

function readRow(
  { line, cells }: CsvRow,
  head: CsvRow,
  { unit, fileName }: ChartRequest,
): { readonly row: ChartRow; readonly problems: readonly ChartProblem[] } {
  const place = `‘${fileName}’ ${line}번째 줄`;
  const [label = "", ...written] = cells;
  const problems: ChartProblem[] = [];
  if (label === "") problems.push(noLabel(place));
  if (cells.length > head.cells.length) {
    return { row: { label, cells: [] }, problems: [...problems, tooManyCells(place, cells, head)] };
  }
  const numbers = head.cells.slice(1).map((series, index): ChartNumber | null => {
    const cell = written[index] ?? "";
    if (cell === "") return null;
    const number = readNumber(cell, unit);
    if (number === undefined) problems.push(notANumber(place, series, cell, unit));
    return number ?? null;
  });
  return { row: { label, cells: numbers }, problems };
}

function noRows(type: ChartType, fileName: string): ChartProblem {
  const needed = type === "line" ? "두 줄 이상" : "한 줄 이상";
  return {
    rule: "chart/no-rows",
    message: `‘${fileName}’에 차트로 그릴 데이터가 없습니다. 첫 줄은 열 이름이고, 그 아래에 데이터가 ${needed} 있어야 합니다.`,
    mend: "첫 줄에 ‘모델,점수’처럼 열 이름을, 다음 줄부터 ‘가,71.5’처럼 데이터를 입력해 주세요.",
  };
}

function noColumn(head: CsvRow, fileName: string): ChartProblem {
  return {
    rule: "chart/missing-column",
    message: `‘${fileName}’ ${head.line}번째 줄에 열이 하나뿐입니다: ‘${head.cells[0] ?? ""}’. 첫 열은 항목 이름이고, 숫자가 있는 열이 하나 더 있어야 합니다.`,
    mend: "한 줄에 ‘모델,점수’처럼 쉼표로 나눈 열을 두 개 이상 입력해 주세요.",
  };
}

function noName(head: CsvRow, column: number, fileName: string): ChartProblem {
  return {
    rule: "chart/missing-name",
    message: `‘${fileName}’ ${head.line}번째 줄에서 ${column}번째 열의 이름이 비어 있습니다.`,
    mend: "첫 줄의 그 칸에 열 이름을 입력해 주세요. 필요 없는 열이라면 열 전체를 삭제해 주세요.",
  };
}

function tooManySeries(type: ChartType, series: readonly string[], fileName: string): ChartProblem {
  const most = mostSeries[type];
  return {
    rule: "chart/too-many-series",
    message: `‘${fileName}’에는 숫자가 있는 열이 ${series.length}개(${series.join(", ")})인데 ‘type="${type}"’은 ${most}개까지 그립니다.`,
    mend:
      type === "bar"
        ? '열을 나란히 비교하려면 ‘type="grouped-bar"’로 바꾸고, 아니면 필요 없는 열을 삭제해 주세요.'
        : `열을 ${most}개까지 남기거나 차트를 둘로 나누어 주세요.`,
  };
}

function tooManyRows(type: ChartType, rows: number, fileName: string): ChartProblem {
  return {
    rule: "chart/too-many-rows",
    message: `‘${fileName}’의 데이터가 ${rows}줄인데 ‘type="${type}"’은 ${mostRows[type]}줄까지 그립니다.`,
    mend: "기사에서 말하는 항목만 남기고 나머지는 합치거나 삭제해 주세요.",
  };
}

function emptyColumn(name: string, { fileName }: ChartRequest): ChartProblem {
  return {
    rule: "chart/empty-column",
    message: `‘${fileName}’의 ‘${name}’ 열에 숫자가 하나도 없습니다.`,
    mend: "이 열에 숫자를 입력하거나 열 전체를 삭제해 주세요.",
  };
}

function noLabel(place: string): ChartProblem {
  return {
    rule: "chart/missing-label",
    message: `${place}의 첫 칸이 비어 있어 무엇의 숫자인지 알 수 없습니다.`,
    mend: "첫 칸에 항목 이름을 입력해 주세요.",
  };
}

function tooManyCells(place: string, cells: readonly string[], head: CsvRow): ChartProblem {
  return {
    rule: "chart/extra-cell",
    message: `${place}에는 칸이 ${cells.length}개인데 첫 줄의 열은 ${head.cells.length}개입니다: ‘${cells.join(",")}’`,
    mend: '숫자의 쉼표 때문에 칸이 나뉜 것이라면 ‘1234’처럼 쉼표를 삭제하거나 ‘"1,234"’처럼 큰따옴표로 감싸 주세요.',
  };
}

function notANumber(place: string, series: string, cell: string, unit: string): ChartProblem {
  return {
    rule: "chart/not-a-number",
    message: `${place}의 ‘${series}’ 칸에는 숫자가 있어야 하는데 다른 값이 있습니다: ‘${cell}’`,
    mend: `칸에는 ‘${numberIn(cell) ?? "1234.5"}’처럼 숫자만 입력하고, ${unit === "" ? "단위는 ‘unit’ 속성에" : `‘unit="${unit}"’과 다른 설명은 ‘note’ 속성에`} 입력해 주세요. 숫자가 없으면 칸을 비워 주세요.`,
  };
}

/** The number among the words of a cell, as in `약 71점`. */
function numberIn(cell: string): string | undefined {
  return /-?\d[\d,]*(?:\.\d+)?/.exec(cell)?.[0].replaceAll(",", "");
}

const form = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?$/;

/**
 * Reads a cell of a CSV as a number. Only the chart's own unit at the end and commas between thousands are removed.
 * `37억`, `약 5` and `1,23` are no numbers.
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

interface CsvRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Splits a CSV into its rows; empty rows and empty cells at the end, which spreadsheets leave, are none. */
function readRows(text: string, fileName: string): readonly CsvRow[] | ChartProblem {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // The package's types do not know what `info` makes of a record.
    return (parsed as readonly Parsed[]).map(({ record, info }) => ({
      line: info.lines - linesWithin(record),
      cells: withoutEmptyEnd(record),
    }));
  } catch (error) {
    if (error instanceof CsvError) return badQuotes(error, fileName);
    throw error;
  }
}

/** Spreadsheets write tabs or semicolons instead of commas in some countries. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return [",", "\t", ";"].find((delimiter) => head.includes(delimiter)) ?? ",";
}

/** The parser counts up to the end of a row, which quoted cells may stretch over lines. */
function linesWithin(record: readonly string[]): number {
  return record.join("").split(/\r\n|\r|\n/).length - 1;
}

function withoutEmptyEnd(record: readonly string[]): readonly string[] {
  return record.slice(0, record.findLastIndex((cell) => cell !== "") + 1);
}

function badQuotes(error: CsvError, fileName: string): ChartProblem {
  const place =
    error.code === "CSV_QUOTE_NOT_CLOSED"
      ? `‘${fileName}’에 닫지 않은 큰따옴표가 있어`
      : `‘${fileName}’ ${Number(error.lines ?? 1)}번째 줄의 큰따옴표가 짝이 맞지 않아`;
  return {
    rule: "chart/bad-csv",
    message: `${place} 데이터를 읽을 수 없습니다.`,
    mend: '쉼표나 줄바꿈이 있는 칸만 "1,234"처럼 앞뒤를 큰따옴표로 감싸고, 다른 칸의 큰따옴표는 삭제해 주세요.',
  };
}

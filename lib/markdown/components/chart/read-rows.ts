import { CsvError, parse } from "csv-parse/sync";
import type { ChartProblem } from "./chart-problem.ts";

export interface CsvRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Splits a CSV into its rows; empty rows and empty cells at the end, which spreadsheets leave, are none. */
export function readRows(text: string, fileName: string): readonly CsvRow[] | ChartProblem {
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
      ? `‘${fileName}’에 열렸다가 닫히지 않은 큰따옴표가 있어`
      : `‘${fileName}’ ${Number(error.lines ?? 1)}번째 줄의 큰따옴표가 짝이 맞지 않아`;
  return {
    rule: "chart/bad-csv",
    message: `${place} 자료를 읽을 수 없습니다.`,
    mend: '쉼표나 줄바꿈이 든 칸만 "1,234"처럼 앞뒤를 큰따옴표로 감싸고, 다른 칸의 큰따옴표는 지워 주세요.',
  };
}

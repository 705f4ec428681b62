import { eastAsianWidth } from "get-east-asian-width";
import pc from "picocolors";
import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type Severity,
} from "../../../content/findings/diagnostic.ts";
import { printable } from "../../../content/findings/printable.ts";

const severityNames: Readonly<Record<Severity, string>> = { error: "오류", warning: "경고", hint: "참고" };
const severities: readonly Severity[] = ["error", "warning", "hint"];

interface ReportOptions {
  readonly colours?: boolean;
  /** A line of a file, to be shown with the place marked; undefined shows none. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
}

/**
 * The findings as an editor reads them in a terminal: file by file, each with the place that most terminals make a
 * link of, and the totals last.
 */
export function formatReport(diagnostics: readonly Diagnostic[], options: ReportOptions = {}): string {
  if (diagnostics.length === 0) return "문제를 찾지 못했습니다.\n";
  const byFile = new Map<string, string[]>();
  for (const diagnostic of diagnostics.toSorted(compareDiagnostics)) {
    const findings = byFile.get(diagnostic.file) ?? [];
    findings.push(formatDiagnostic(diagnostic, options));
    byFile.set(diagnostic.file, findings);
  }
  return `${[...byFile.values()].map((findings) => findings.join("")).join("\n")}\n${formatTotals(diagnostics)}\n`;
}

function formatDiagnostic(diagnostic: Diagnostic, { colours = false, lineOf }: ReportOptions): string {
  const { severity, rule, file, line, column, message, mend } = diagnostic;
  const { bold, dim, red, yellow, cyan } = pc.createColors(colours);
  const paint = { error: red, warning: yellow, hint: cyan }[severity];
  const text = lineOf?.(file, line);
  return [
    `${bold(`${printable(file)}:${line}:${column}`)}  ${paint(severityNames[severity])}  ${printable(message)}`,
    ...(text === undefined ? [] : frameOf(text, line, column).map((each) => dim(each))),
    `    → ${printable(mend)}  ${dim(`(${rule})`)}`,
    "",
  ].join("\n");
}

/** What a terminal shows of a long line. */
const frameWidth = 72;
const beforePlace = 32;

/** The line with a mark under the place, which is as far right as the characters before it are wide. */
function frameOf(text: string, line: number, column: number): readonly string[] {
  if (text.trim() === "") return [];
  const start = Math.max(0, column - 1 - beforePlace);
  const shown = text.slice(start, start + frameWidth).replaceAll("\t", " ");
  const number = `    ${line} │ `;
  const before = Array.from(printable(shown.slice(0, column - 1 - start)));
  const width = before.reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
  return [
    `${number}${start > 0 ? "…" : ""}${printable(shown)}${text.length > start + frameWidth ? "…" : ""}`,
    `${" ".repeat(number.length - 2)}│ ${" ".repeat(width + (start > 0 ? 1 : 0))}^`,
  ];
}

function formatTotals(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics);
  const named = severities.map((severity) => `${severityNames[severity]} ${counts[severity]}`);
  return `${named.join("건, ")}건을 찾았습니다.`;
}

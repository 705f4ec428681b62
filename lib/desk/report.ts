import { compareDiagnostics, type Diagnostic, type Severity } from "../content/diagnostic.ts";

const severityNames: Readonly<Record<Severity, string>> = { error: "오류", warning: "경고", hint: "참고" };
const severities: readonly Severity[] = ["error", "warning", "hint"];

/**
 * The findings as an editor reads them in a terminal: file by file, each with the place that most terminals make a
 * link of, and the totals last.
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "문제를 찾지 못했습니다.\n";
  const byFile = new Map<string, string[]>();
  for (const diagnostic of diagnostics.toSorted(compareDiagnostics)) {
    byFile.set(diagnostic.file, [...(byFile.get(diagnostic.file) ?? []), formatDiagnostic(diagnostic)]);
  }
  return `${[...byFile.values()].map((findings) => findings.join("")).join("\n")}\n${formatTotals(diagnostics)}\n`;
}

function formatDiagnostic({ severity, rule, file, line, column, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column}  ${severityNames[severity]}  ${message}\n    → ${mend}  (${rule})\n`;
}

function formatTotals(diagnostics: readonly Diagnostic[]): string {
  const counts = severities.map((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return `${severityNames[severity]} ${found.length}건`;
  });
  return `${counts.join(", ")}을 찾았습니다.`;
}

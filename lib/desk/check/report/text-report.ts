import { eastAsianWidth } from "get-east-asian-width";
import pc from "picocolors";
import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type Severity,
} from "../../../content/findings/diagnostic.ts";
import { printable } from "../../../content/findings/printable.ts";
import { groupBy } from "../../../text/group-by.ts";

const severityNames: Readonly<Record<Severity, string>> = { error: "오류", warning: "경고", hint: "참고" };
const severities: readonly Severity[] = ["error", "warning", "hint"];

interface ReportOptions {
  readonly colours?: boolean;
  /** A line of a file, to be shown with the place marked; undefined shows none. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
  /** How many findings of a rule are shown; all, where it is left out. */
  readonly most?: number;
}

/**
 * The findings for an editor's terminal: errors first, then file by file, each with a position that most terminals turn
 * into a link; at the end the count of each rule, and the totals.
 */
export function formatReport(diagnostics: readonly Diagnostic[], options: ReportOptions = {}): string {
  if (diagnostics.length === 0) return "문제를 찾지 못했습니다.\n";
  const sorted = diagnostics.toSorted(compareDiagnostics);
  const ofRule = [...groupBy(sorted, ({ rule }) => rule).values()];
  const shown = new Set(ofRule.flatMap((findings) => gravestFirst(findings).slice(0, options.most)));
  const blocks = severities.flatMap((severity) =>
    [
      ...groupBy(
        sorted.filter((each) => each.severity === severity && shown.has(each)),
        ({ file }) => file,
      ).values(),
    ].map((findings) => findings.map((each) => formatDiagnostic(each, options)).join("")),
  );
  const left = diagnostics.length - shown.size;
  return [
    ...blocks,
    ...(ofRule.some(({ length }) => length > 1) ? [formatRules(ofRule)] : []),
    `${left === 0 ? "" : `규칙마다 ${options.most}건까지만 표시하여 ${left}건은 표시하지 않았습니다. 모두 보려면 npm run check -- --all 명령을 실행해 주세요.\n`}${formatTotals(diagnostics)}\n`,
  ].join("\n");
}

function gravestFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** `   945건  경고  front-matter/unknown-key`, the most severe first, then the most frequent. */
function formatRules(ofRule: readonly (readonly Diagnostic[])[]): string {
  const rows = ofRule.flatMap((findings) =>
    [...groupBy(findings, ({ severity }) => severity)].map(([severity, { length }]) => ({
      severity,
      length,
      rule: findings[0]?.rule ?? "",
    })),
  );
  const width = String(Math.max(...rows.map(({ length }) => length))).length;
  return rows
    .toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.length - a.length,
    )
    .map(
      ({ severity, length, rule }) =>
        `  ${String(length).padStart(width)}건  ${severityNames[severity]}  ${rule}\n`,
    )
    .join("");
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

/** The line with a mark under the position. Wide characters before it count as two columns. */
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

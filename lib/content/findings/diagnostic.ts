import type { RuleId } from "./rules.ts";

/** How much a finding matters: an `error` stops a production build, a `warning` and a `hint` do not. */
export type Severity = "error" | "warning" | "hint";

/** A place in a source file; both numbers count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A replacement within one line of a file. */
export interface Fix extends Position {
  /** What stands there and goes. */
  readonly from: string;
  readonly to: string;
}

/** One finding about a file, in words that an editor who writes no code understands. */
export interface Diagnostic extends Position {
  readonly severity: Severity;
  /** Stable id such as `front-matter/bad-date`: what a rule is switched off, documented and tested by. */
  readonly rule: RuleId;
  /** Path from the repository root, with `/`, in NFC. */
  readonly file: string;
  /** What was expected and what was found, in Korean. */
  readonly message: string;
  /** How to mend it, in Korean. */
  readonly mend: string;
  /** What `npm run check -- --fix` may do by itself; undefined where a person has to decide. */
  readonly fix?: Fix | undefined;
}

export function countBySeverity(
  diagnostics: readonly Pick<Diagnostic, "severity">[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

/** Sorts by file, then place, so that one report reads like the files do. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.file.localeCompare(b.file, "ko") ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule)
  );
}

import type { Severity } from "../../content/findings/diagnostic.ts";

/** A finding as `npm run check -- --format json` writes it. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it; empty when the finding has no advice. */
  readonly mend: string;
}

/**
 * Reads the output of the check and skips invalid entries.
 * @returns undefined when it is no list, because the check did not finish
 */
export function parseFindings(json: string): readonly ReportedFinding[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.flatMap(asFinding) : undefined;
  } catch {
    return undefined;
  }
}

function asFinding(value: unknown): readonly ReportedFinding[] {
  const { file, line, column, rule, severity, message, mend } = Object(value) as Partial<
    Record<string, unknown>
  >;
  if (typeof file !== "string" || typeof rule !== "string" || typeof message !== "string") return [];
  if (typeof line !== "number" || typeof column !== "number") return [];
  if (severity !== "error" && severity !== "warning" && severity !== "hint") return [];
  return [{ file, line, column, rule, severity, message, mend: typeof mend === "string" ? mend : "" }];
}

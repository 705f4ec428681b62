import type { Diagnostic } from "./diagnostic.ts";

/** Leaves out what rules found that were turned off. */
export function withoutRules(
  diagnostics: readonly Diagnostic[],
  off: readonly string[],
): readonly Diagnostic[] {
  return off.length === 0 ? diagnostics : diagnostics.filter(({ rule }) => !off.includes(rule));
}

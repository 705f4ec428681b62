import type { Diagnostic } from "./diagnostic.ts";

/**
 * Leaves out what rules found that an article turned off. An error stays: an article that claims another one's address
 * could publish the claim by turning its rule off. The owner of the site may turn any rule off (`rulesOff` in
 * `site.config.ts`).
 */
export function withoutRules(
  diagnostics: readonly Diagnostic[],
  off: readonly string[],
): readonly Diagnostic[] {
  return off.length === 0 ? diagnostics : diagnostics.filter((each) => !isTurnedOff(each, off));
}

/** Whether an article has turned off what was found in it. */
export function isTurnedOff({ rule, severity }: Diagnostic, off: readonly string[] = []): boolean {
  return severity !== "error" && off.includes(rule);
}

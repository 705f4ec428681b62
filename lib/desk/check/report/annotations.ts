import type { Severity } from "../../../content/findings/diagnostic.ts";
import { printable } from "../../../content/findings/printable.ts";
import type { ReportedFinding } from "../../review/reported-finding.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };
const order: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Findings as workflow commands, which GitHub shows on the lines of a pull request. GitHub shows ten errors, ten warnings
 * and ten notices per step, so findings in the files of the pull request come first: its author can mend them.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function annotations(
  findings: readonly ReportedFinding[],
  touched: ReadonlySet<string> = new Set(),
): string {
  const rank = ({ file, severity }: ReportedFinding) =>
    (touched.has(file) ? 0 : order.length) + order.indexOf(severity);
  return findings
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ severity, file, line, column, rule, message, mend }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      const words = mend === "" ? message : `${message}\n→ ${mend}`;
      return `::${commands[severity]} ${place}::${data(words)}\n`;
    })
    .join("");
}

/** Keeps line breaks of a message and spells out other control characters, which would reach a reader's terminal. */
function data(text: string): string {
  return text
    .replaceAll("\r", "\n")
    .replace(/[^\n]+/g, printable)
    .replaceAll("%", "%25")
    .replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import { printable } from "../../../content/findings/printable.ts";
import type { ReportedFinding } from "../reported-finding.ts";

/** The addresses that a branch would lose, or take from another article, for a terminal. */
export function lostAddressText(lost: readonly ReportedFinding[]): string {
  if (lost.length === 0) return "사라지는 주소가 없습니다.\n";
  const findings = lost.map(
    ({ file, line, column, message, mend, rule }) =>
      `${printable(file)}:${line}:${column}  오류  ${printable(message)}\n    → ${printable(mend)}  (${rule})\n`,
  );
  const taken = lost.filter(({ rule }) => rule === "pull-request/taken-address").length;
  const counts = [
    ...(lost.length > taken ? [`사라지는 주소가 ${lost.length - taken}개 있습니다.`] : []),
    ...(taken > 0 ? [`다른 글에서 빼앗는 주소가 ${taken}개 있습니다.`] : []),
  ];
  return `${findings.join("\n")}\n${counts.join(" ")}\n`;
}

import { printable } from "../../content/printable.ts";
import type { LostAddress } from "./lost-addresses.ts";

/** The addresses that a branch would lose, for a terminal. */
export function lostAddressText(lost: readonly LostAddress[]): string {
  if (lost.length === 0) return "사라지는 주소가 없습니다.\n";
  const findings = lost.map(
    ({ file, line, column, message, mend, rule }) =>
      `${printable(file)}:${line}:${column}  오류  ${printable(message)}\n    → ${printable(mend)}  (${rule})\n`,
  );
  return `${findings.join("\n")}\n사라지는 주소가 ${lost.length}개 있습니다.\n`;
}

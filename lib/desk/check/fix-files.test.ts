import { expect, test } from "vitest";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import { applyFixes } from "./fix-files.ts";

const finding = (line: number, column: number, from: string, to: string): Diagnostic => ({
  severity: "hint",
  rule: "text/double-space",
  file: "posts/a.md",
  line,
  column,
  message: "",
  mend: "",
  fix: { line, column, from, to },
});

test("several slips of one line are mended, each in its place, and line endings stay", () => {
  const findings = [finding(1, 2, "  ", " "), finding(1, 5, "  ", " "), finding(2, 1, "１", "1")];
  expect(applyFixes("가  나  다\r\n１월\r\n", findings)).toEqual({
    text: "가 나 다\r\n1월\r\n",
    done: findings,
  });
});

test("what does not stand there any more, or overlaps, is left alone", () => {
  expect(applyFixes("가 나", [finding(1, 2, "  ", " "), finding(9, 1, "x", "y")]).text).toBe("가 나");
  const whole = finding(1, 1, "가  나", "가-나");
  expect(applyFixes("가  나", [whole, finding(1, 2, "  ", " ")])).toMatchObject({ text: "가 나" });
});

test("findings without a fix change nothing", () => {
  expect(applyFixes("가", [{ ...finding(1, 1, "", ""), fix: undefined }])).toEqual({ text: "가", done: [] });
});

import { expect, it } from "vitest";
import { wrapText } from "./wrap-text.ts";

it.each([
  ["짧다", 100, ["짧다"]],
  ["오르카 최댓값 예약", 70, ["오르카 최댓값", "예약"]],
  ["띄어쓰기없는이름", 40, ["띄어쓰기", "없는이름"]],
  ["", 40, [""]],
])("%j in %d", (text, width, lines) => {
  expect(wrapText(text, width, 10)).toEqual(lines);
});

import { expect, it } from "vitest";
import { readLeadingDate } from "./timeline.ts";

it.each([
  ["2026-01-22 시행", "2026-01-22", "2026-01-22"],
  ["2026. 1. 22. 시행", "2026. 1. 22.", "2026-01-22"],
  ["2026.1.22: 시행", "2026.1.22", "2026-01-22"],
  ["2026년 1월 22일 시행", "2026년 1월 22일", "2026-01-22"],
  ["2026년 1월 시행", "2026년 1월", "2026-01"],
  ["2026-01 시행", "2026-01", "2026-01"],
  ["2026년 5월 3국 회의", "2026년 5월", "2026-05"],
  ["2026년", "2026년", "2026"],
  ["2026 3분기", "2026", "2026"],
  ["2026-02-30 없는 날", "2026-02-30", undefined],
])("%j begins with %j", (text, written, date) => {
  expect(readLeadingDate(text)).toEqual({ written, date });
});

it.each(["지난해", "1월 22일 시행", "20260122 시행", ""])("%j begins with no date", (text) => {
  expect(readLeadingDate(text)).toBeUndefined();
});

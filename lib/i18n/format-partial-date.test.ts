import { expect, it } from "vitest";
import { formatPartialDate } from "./format-partial-date.ts";

it.each([
  ["2026-01-22", "2026년 1월 22일", "22 January 2026"],
  ["2026-01", "2026년 1월", "January 2026"],
  ["2026", "2026년", "2026"],
])("writes %s as far as it is known", (date, korean, english) => {
  expect([formatPartialDate(date, "ko"), formatPartialDate(date, "en")]).toEqual([korean, english]);
});

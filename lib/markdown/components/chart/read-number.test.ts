import { expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

it.each([
  ["671", "", 671, "671"],
  ["2788000", "", 2_788_000, "2,788,000"],
  ["2,788,000", "", 2_788_000, "2,788,000"],
  ["65.10", "GB", 65.1, "65.10"],
  ["65.1 GB", "GB", 65.1, "65.1"],
  ["5.5%", "%", 5.5, "5.5"],
  ["370억", "억", 370, "370"],
  ["-3", "", -3, "−3"],
  ["−3", "", -3, "−3"],
  ["１２", "", 12, "12"],
])("%j with the unit %j is %d", (cell, unit, value, text) => {
  expect(readNumber(cell, unit)).toEqual({ value, text });
});

it.each([
  ["약 37", ""],
  ["370억", ""],
  ["370억", "억 개"],
  ["1조 2,000억", "억"],
  ["5.5%", "GB"],
  ["1,23", ""],
  ["1.2.3", ""],
  ["1e3", ""],
  ["-", ""],
  ["%", "%"],
])("%j with the unit %j is no number for certain", (cell, unit) => {
  expect(readNumber(cell, unit)).toBeUndefined();
});

import { expect, test } from "vitest";
import { readingTime } from "./reading-time.ts";

test("a minute holds about 588 characters of Korean, spaces not counted", () => {
  expect(readingTime("가나다라 ".repeat(588))).toBe(4);
});

test("the shortest text takes a minute", () => {
  expect(readingTime("")).toBe(1);
});

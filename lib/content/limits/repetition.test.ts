import { expect, test } from "vitest";
import { findRepetition } from "./repetition.ts";

test.each([
  ["앞의 글\n", "*a", 500],
  ["", "> a\n\n", 500],
  ["앞\n\n뒤\n", "[^a]: [^a] b\n\n    ", 30],
  ["a", "-", 3_000],
])("after %j, %j is found with its count", (before, unit, times) => {
  const found = findRepetition(`${before}${unit.repeat(times)}\n끝의 글`);
  expect(found).toMatchObject({ times });
  expect(`${before}${unit.repeat(times)}`.slice(found?.offset)).toMatch(new RegExp(`^[^]{0,${unit.length}}`));
  expect(found?.unit).toHaveLength(unit.length);
});

test("in a text nothing is repeated", () => {
  expect(findRepetition("모델이 나왔다. 모델이 또 나왔다. 그리고 모델이 또 나왔다.")).toBeUndefined();
  expect(findRepetition("")).toBeUndefined();
});

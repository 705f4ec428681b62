import { expect, test } from "vitest";
import { parseLegacyPath } from "./legacy-path.ts";
import { queryConditions } from "./query-conditions.ts";

function conditions(...paths: readonly string[]): readonly string[] {
  return queryConditions(paths.map((path) => parseLegacyPath(path)?.query ?? [])).map((has) =>
    has.map((item) => ("key" in item ? `${item.key}=${item.value}` : "")).join(" & "),
  );
}

test("values of one parameter share a rule", () => {
  expect(conditions("/?p=58", "/?p=59", "/?p=58", "/?page_id=2")).toEqual(["p=(?:58|59)", "page_id=(?:2)"]);
});

test("of several parameters each rule holds for what was claimed alone", () => {
  expect(conditions("/?mid=a&no=1", "/?mid=a&no=2", "/?mid=b&no=3")).toEqual([
    "mid=(?:a) & no=(?:1|2)",
    "mid=(?:b) & no=(?:3)",
  ]);
});

test("a value is text, in either form of Unicode", () => {
  expect(conditions("/?a=.*|(b)$")).toEqual(["a=(?:\\.\\*\\|\\(b\\)\\$)"]);
  expect(conditions("/?글=가")).toEqual([`글=(?:가|${"가".normalize("NFD")})`]);
});

test("ten thousand values make few rules, each within what Next and Vercel take", () => {
  const rules = conditions(...Array.from({ length: 10_000 }, (_, place) => `/?p=${place}`));
  expect(rules.length).toBeLessThan(20);
  expect(Math.max(...rules.map((rule) => rule.length))).toBeLessThan(4_096);
});

import { expect, test } from "vitest";
import { relativeDate } from "./relative-date.ts";

const now = new Date("2026-11-24T10:00:00+09:00");

test.each([
  ["2026-11-24T09:59:40+09:00", "1분 전"],
  ["2026-11-24T09:15:00+09:00", "45분 전"],
  ["2026-11-24T07:00:00+09:00", "3시간 전"],
  ["2026-11-23T23:30:00+09:00", "10시간 전"],
  ["2026-11-23T09:00:00+09:00", "어제"],
  ["2026-11-22T23:00:00+09:00", "그저께"],
  ["2026-11-20T00:00:00+09:00", "4일 전"],
  ["2026-11-17T00:00:00+09:00", "7일 전"],
])("%s is %s", (instant, words) => {
  expect(relativeDate(instant, now, "ko")).toBe(words);
});

test("what is older than a week, or still to come, keeps its date", () => {
  expect(relativeDate("2026-11-16T23:59:00+09:00", now, "ko")).toBeUndefined();
  expect(relativeDate("2026-11-24T10:01:00+09:00", now, "ko")).toBeUndefined();
});

test("the evening of the same day in Seoul is still counted in hours", () => {
  const evening = new Date("2026-11-24T23:00:00+09:00");
  expect(relativeDate("2026-11-24T09:00:00+09:00", evening, "ko")).toBe("14시간 전");
});

test("English has words of its own", () => {
  expect(relativeDate("2026-11-23T09:00:00+09:00", now, "en")).toBe("yesterday");
});

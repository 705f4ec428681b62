import { expect, test } from "vitest";
import { isTimeToAsk, longestWait } from "./ask-times.ts";

const minute = 60_000;
const hour = 60 * minute;

/** The hours after which looks at these times ask to deploy an article that stays missing. */
function hoursAsked(looks: readonly number[]): readonly number[] {
  return looks
    .filter((look, place) => isTimeToAsk(0, looks[place - 1] ?? Number.NEGATIVE_INFINITY, look))
    .map((look) => look / hour);
}

const everyHalfHour = (first: number, last: number) =>
  Array.from({ length: Math.floor((last - first) / (30 * minute)) + 1 }, (_, n) => first + n * 30 * minute);

test("a deployment that never comes is asked for nine times in a week", () => {
  expect(hoursAsked(everyHalfHour(-hour, longestWait))).toEqual([0, 1, 4, 24, 48, 72, 96, 120, 144]);
});

test("looks that come late or are left out put a request off, and lose none", () => {
  expect(hoursAsked([-20 * minute, 25 * minute, 50 * minute, 95 * minute, 5 * hour, 6 * hour])).toEqual([
    25 / 60,
    95 / 60,
    5,
  ]);
  expect(hoursAsked([-hour, 3 * hour, 3.5 * hour, 30 * hour, 31 * hour])).toEqual([3, 30]);
});

test("whoever looks for the first time asks at once", () => {
  expect(hoursAsked([10 * hour])).toEqual([10]);
  expect(hoursAsked([-hour])).toEqual([]);
});

import { expect, test } from "vitest";
import { TookTooLong, timeForSecondTry, withinTime } from "./time-limit.ts";

test("work that ends in time gives its result, or its own error", () => {
  expect(withinTime(60_000, () => "done")).toBe("done");
  expect(withinTime(60_000, () => undefined)).toBeUndefined();
  expect(() =>
    withinTime(60_000, () => {
      throw new RangeError("its own");
    }),
  ).toThrow(new RangeError("its own"));
});

test.each<[string, () => unknown]>([
  [
    "a loop",
    () => {
      for (let place = 0; ; place += 1) if (place < 0) return place;
    },
  ],
  ["a regular expression", () => /^(?:a|aa)+$/.test(`${"a".repeat(100)}b`)],
  [
    "work that catches everything",
    () => {
      for (;;) {
        try {
          JSON.parse("{");
        } catch {}
      }
    },
  ],
])("%s that never ends is ended, and what comes after it runs", (_, work) => {
  expect(() => withinTime(20, work)).toThrow(TookTooLong);
  expect(withinTime(60_000, () => 1 + 1)).toBe(2);
});

test("of two limits in each other the outer one counts", () => {
  expect(() =>
    withinTime(20, () =>
      withinTime(60_000, () => {
        for (;;);
      }),
    ),
  ).toThrow(TookTooLong);
});

test("work that had the processor gets no second try, and work that had a quarter of it four times the time", () => {
  const used = (milliseconds: number) => ({ user: milliseconds * 600, system: milliseconds * 400 });
  expect(timeForSecondTry(used(2_950), 3_000)).toBeUndefined();
  expect(timeForSecondTry(used(750), 3_000)).toBe(12_000);
  expect(timeForSecondTry(used(0), 3_000)).toBe(30_000);
});

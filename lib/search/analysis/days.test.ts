import { expect, test } from "vitest";
import { dayTokens, findDay, tokenOfDay, writtenDays } from "./days.ts";

const dayIn = (text: string) => {
  const found = findDay(text);
  return found && tokenOfDay(found.day);
};

test("a day is read in every form in which readers write one", () => {
  for (const text of ["2026년 3월 15일", "2026-03-15", "2026.3.15.", "2026/03/15에", "환율 2026. 3. 15"]) {
    expect(dayIn(text), text).toBe("ymd20260315");
  }
  expect(dayIn("3월 15일")).toBe("md0315");
  expect(dayIn("3월15일의")).toBe("md0315");
  expect(dayIn("3/15")).toBe("md0315");
  expect(dayIn("2026년 3월")).toBe("ym202603");
  expect(dayIn("2026-03")).toBe("ym202603");
  expect(dayIn("2019년")).toBe("y2019");
});

test("versions, amounts, spans and days that no month has are none", () => {
  for (const text of [
    "17.3",
    "1.2.3",
    "13월 40일",
    "2분기",
    "3월",
    "2019년생",
    "1/2/3",
    "9/11테러",
    "1,445.89원",
    "24/7",
  ]) {
    expect(dayIn(text), text).toBe(undefined);
  }
});

test("an article has a token for its day, month and year", () => {
  expect(dayTokens("2026-03-05T09:00:00+09:00")).toEqual(["y2026", "ym202603", "ymd20260305", "md0305"]);
  expect(dayTokens("")).toEqual([]);
});

test("texts write a day in words and in numbers", () => {
  expect(writtenDays({ year: 2026, month: 3, day: 5 })).toEqual(["2026년 3월 5일", "2026-03-05", "2026-3-5"]);
  expect(writtenDays({ year: undefined, month: 3, day: 5 })).toEqual(["3월 5일"]);
  expect(writtenDays({ year: 2019, month: undefined, day: undefined })).toEqual(["2019년"]);
});

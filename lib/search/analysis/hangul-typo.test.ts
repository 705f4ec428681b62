import { expect, test } from "vitest";
import { slipsBetween } from "./hangul-typo.ts";

test("one key beside the right one, or one sound for another, is a slip", () => {
  const slips = [
    ["다익스투라", "다익스트라"],
    ["환울", "환율"],
    ["코스탁", "코스닥"],
    ["빅태크", "빅테크"],
    ["소멸쟈", "소멸자"],
    ["크루스깔", "크루스칼"],
    ["인벤터리", "인벤토리"],
  ] as const;
  for (const [typed, meant] of slips) expect(slipsBetween(typed, meant), typed).toBe(0.5);
});

test("another letter counts whole, and a word of two syllables allows none", () => {
  expect(slipsBetween("알고리즘", "알고리슴")).toBe(1);
  expect(slipsBetween("배추", "배치")).toBeUndefined();
  expect(slipsBetween("환율", "환율")).toBeUndefined();
});

test("a syllable more or less is no slip", () => {
  expect(slipsBetween("해머스푼", "해머스푼이")).toBeUndefined();
  expect(slipsBetween("플로이드와샬", "플로이드와이샬")).toBeUndefined();
  expect(slipsBetween("브라이언트", "브라이언")).toBeUndefined();
});

test("words that differ in two places are two words", () => {
  expect(slipsBetween("대전시장", "대구시청")).toBeUndefined();
});

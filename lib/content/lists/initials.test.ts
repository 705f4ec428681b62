import { expect, test } from "vitest";
import { groupByInitial } from "./initials.ts";

test("terms stand from ㄱ to ㅎ, then from A to Z, then the rest; doubled consonants stand with their single ones", () => {
  const terms = ["토큰", "KV 캐시", "가중치", "1비트", "까치", "FP8", "강화 학습", "hBM", "트랜스포머"];
  const groups = groupByInitial(terms, (term) => term);
  expect(groups.map(({ initial, entries }) => [initial, ...entries])).toEqual([
    ["ㄱ", "가중치", "강화 학습", "까치"],
    ["ㅌ", "토큰", "트랜스포머"],
    ["F", "FP8"],
    ["H", "hBM"],
    ["K", "KV 캐시"],
    ["#", "1비트"],
  ]);
});

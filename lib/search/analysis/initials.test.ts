import { expect, test } from "vitest";
import { isInitials, toInitials } from "./initials.ts";

test("a headline becomes its first consonants, place by place", () => {
  expect(toInitials("오픈소스 GPT-4 빠른")).toBe("ㅇㅍㅅㅅ GPT-4 ㅃㄹ");
});

test("vowels and whole syllables are no initials", () => {
  expect(["ㅇㅍㅅㅅ", "ㅇㅏ", "오ㅍ", ""].map(isInitials)).toEqual([true, false, false, false]);
});

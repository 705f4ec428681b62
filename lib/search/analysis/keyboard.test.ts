import { expect, test } from "vitest";
import { otherKeyboard } from "./keyboard.ts";

test("Korean typed with the English keyboard", () => {
  expect(otherKeyboard("dhvmsthtm")).toBe("오픈소스");
  expect(otherKeyboard("DHVMSTHTM")).toBe("오픈소스");
  expect(otherKeyboard("dhvms thtm")).toBe("오픈 소스");
});

test("English typed with the Korean keyboard", () => {
  expect(otherKeyboard("ㅣㅣ므ㅁ3")).toBe("llama3");
});

test("an English word that makes no syllables, a number and mixed scripts have no other reading", () => {
  expect(["llm", "2024", "오픈 source", ""].map(otherKeyboard)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(["host", "hosting", "hopo", "Host 1", "ko", "yhiho"])(
  "%s, whose vowels may meet, is read without an error",
  (typed) => {
    expect(() => otherKeyboard(typed)).not.toThrow();
  },
);

test("a word with vowels that meet is searched for as it is written", () => {
  expect(otherKeyboard("host")).toBeUndefined();
});

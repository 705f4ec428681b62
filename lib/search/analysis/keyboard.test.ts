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

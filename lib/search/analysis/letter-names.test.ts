import { expect, test } from "vitest";
import { lettersOfNames } from "./letter-names.ts";

test("a word of names of letters is the letters", () => {
  expect(lettersOfNames("에스큐엘")).toEqual(["sql"]);
  expect(lettersOfNames("씨샵")).toEqual(["c#"]);
  expect(lettersOfNames("씨플플")).toEqual(["c++"]);
  expect(lettersOfNames("케이에프")).toEqual(["kf"]);
  expect(lettersOfNames("지피티")).toEqual(["gpt"]);
});

test("other words, and one letter alone, are none", () => {
  expect(lettersOfNames("모델")).toEqual([]);
  expect(lettersOfNames("큐")).toEqual([]);
  expect(lettersOfNames("constructor")).toEqual([]);
  expect(lettersOfNames("이".repeat(100))).toEqual(["e".repeat(100)]);
});

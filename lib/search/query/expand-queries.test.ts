import { expect, test } from "vitest";
import { correctTerm } from "./correct-terms.ts";
import { createLikeWords } from "./like-words.ts";
import { separateTerm } from "./separate-term.ts";
import { queryTerms } from "./terms.ts";

const words = new Map([
  ["다익스트라", 9],
  ["환율", 90],
  ["환율은", 9],
  ["체감온도", 5],
  ["체감온", 5],
  ["부산", 80],
  ["날씨", 70],
  ["부산날", 1],
  ["알고리즘", 30],
  ["알고리듬", 1],
]);

const likeWords = createLikeWords(words);

/** `체감온도` is a word, and `다익스트라를` one with its particle. */
function count(expression: string) {
  return expression.includes("라를") ? 1 : 5;
}

function only(text: string) {
  return queryTerms(text)[0];
}

function corrected(text: string) {
  const term = only(text);
  return term && correctTerm(term, { count, likeWords })?.typed;
}

test("the nearest word comes first, of those as near the commonest", () => {
  expect(likeWords("환울")).toEqual(["환율"]);
  expect(likeWords("알고리슴")).toEqual(["알고리즘", "알고리듬"]);
  expect(likeWords("ㅎㅘ")).toEqual([]);
});

test("a mistyped word is the one that articles use, with or without a particle", () => {
  expect(corrected("다익스투라를")).toBe("다익스트라");
  expect(corrected("채감온도")).toBe("체감온도");
  expect(corrected("환율")).toBeUndefined();
  expect(corrected("김치찌개")).toBeUndefined();
  expect(corrected('"환울"')).toBeUndefined();
});

test("a compound is separated into as few words as can be", () => {
  const separated = (text: string) => {
    const term = only(text);
    return term && separateTerm(term, words)?.map(({ typed }) => typed);
  };
  expect(separated("부산날씨")).toEqual(["부산", "날씨"]);
  expect(separated("부산날씨가")).toEqual(["부산", "날씨"]);
  expect(separated("부산바람")).toBeUndefined();
  expect(separated("부산")).toBeUndefined();
  expect(separated("부산".repeat(5_000))).toBeUndefined();
});

import { expect, test } from "vitest";
import { splitRuns } from "./runs.ts";

const textsOf = (folded: string) => splitRuns(folded).map(({ text }) => text);

test("a text is cut where the script changes", () => {
  expect(textsOf("llama3가 gpt-4o의 ai모델")).toEqual([
    "llama",
    "3",
    "가",
    "gpt",
    "4",
    "o",
    "의",
    "ai",
    "모델",
  ]);
});

test("initial consonants, Han and Kana are runs of their own", () => {
  expect(textsOf("오픈ㅅㅅ 漢字와 カード")).toEqual(["오픈", "ㅅㅅ", "漢字", "와", "カード"]);
});

test("the marks of C++ and C# belong to the word", () => {
  expect(textsOf("c++ c# #tag")).toEqual(["c++", "c#", "tag"]);
});

test("each run says its script and its place", () => {
  expect(splitRuns("ai 모델 3")).toEqual([
    { kind: "letters", text: "ai", start: 0 },
    { kind: "syllables", text: "모델", start: 3 },
    { kind: "digits", text: "3", start: 6 },
  ]);
});

test("marks alone are no runs", () => {
  expect(textsOf(`"-*():^ ' — 😀`)).toEqual([]);
});

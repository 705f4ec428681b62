import { expect, test } from "vitest";
import { parseSynonyms } from "./parse-synonyms.ts";

function parse(text: string) {
  return parseSynonyms({ file: "synonyms.yaml", text, digest: "", diagnostics: [] });
}

function findingsOf(text: string) {
  return parse(text).diagnostics.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

test("each line is a group of words", () => {
  expect(parse("# 동의어\n- [라마, LLaMA]\n- [언어 모델, LLM, 3]\n")).toEqual({
    groups: [
      ["라마", "LLaMA"],
      ["언어 모델", "LLM", "3"],
    ],
    diagnostics: [],
  });
});

test("an empty file has no synonyms and no findings", () => {
  expect(parse("# 아직 없음\n")).toEqual({ groups: [], diagnostics: [] });
});

test("a group of one word, without letters, or of another shape is left out and found", () => {
  const text = "- [라마]\n- 라마\n- [라마, '—']\n- [라마, {a: b}]\n- [구글, Google]\n";
  expect(parse(text).groups).toEqual([["구글", "Google"]]);
  expect(findingsOf(text)).toEqual([
    "1:3 synonyms/wrong-group",
    "2:3 synonyms/wrong-group",
    "3:3 synonyms/wrong-group",
    "4:3 synonyms/wrong-group",
  ]);
});

test("a word of two groups is found in its second place, spaces and case apart", () => {
  expect(findingsOf("- [언어 모델, LLM]\n- [언어모델, 거대 모델]\n- [llm, 라마]\n")).toEqual([
    "2:4 synonyms/duplicate-word",
    "3:4 synonyms/duplicate-word",
  ]);
});

test("a file that is no list, or no YAML, says how to write it", () => {
  expect(findingsOf("라마: LLaMA\n")).toEqual(["1:1 synonyms/wrong-shape"]);
  expect(findingsOf("- [라마, LLaMA\n")[0]).toMatch(/synonyms\/syntax$/);
});

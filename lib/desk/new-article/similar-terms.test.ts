import { expect, test } from "vitest";
import { toTerm } from "../../content/front-matter/terms.ts";
import { similarTerms } from "./similar-terms.ts";

const known = ["Llama 3", "언어 모델", "GPT-4", "Transformer", "LLaMA", "오픈소스", "강화 학습"].map(toTerm);
const similarTo = (label: string, synonyms: readonly (readonly string[])[] = []) =>
  similarTerms(label, known, synonyms).map((term) => term.label);

test.each([
  ["LLaMA3", ["Llama 3"], "spaces and letter case"],
  ["언어모델", ["언어 모델"], "a space in Hangul"],
  ["오픈 소스", ["오픈소스"], "a space where there is none"],
  ["Transfomer", ["Transformer"], "a letter left out"],
])("%s is like %j: %s", (label, expected) => {
  expect(similarTo(label)).toEqual(expected);
});

test.each([
  ["GPT-5", "another number is another thing"],
  ["llama-3", "the same slug is the same tag"],
  ["언어 모델", "a tag is not like itself"],
  ["강화", "a part of a word is another word"],
  ["수학", "nothing alike"],
])("%s is like none: %s", (label) => {
  expect(similarTo(label)).toEqual([]);
});

test("words that an editor grouped as synonyms are alike", () => {
  const synonyms = [
    ["라마", "LLaMA"],
    ["미세 조정", "파인튜닝"],
  ];
  expect(similarTo("라마", synonyms)).toEqual(["LLaMA"]);
  expect(similarTo("파인튜닝", synonyms)).toEqual([]);
});

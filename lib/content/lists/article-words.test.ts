import { expect, test } from "vitest";
import { wordsOf } from "./article-words.ts";

test("particles and endings are left out, and names in Latin letters stand alone", () => {
  expect(wordsOf("OpenAI가 공개한 모델은 GPU에서 논문으로")).toEqual([
    "openai",
    "공개한",
    "모델",
    "gpu",
    "논문",
  ]);
});

test("a word of two syllables keeps what may not be a particle", () => {
  expect(wordsOf("평가 언어 도로")).toEqual(["평가", "언어", "도로"]);
});

test("single letters and marks are no words", () => {
  expect(wordsOf("A B 는 — ‘!’ 3")).toEqual([]);
});

test("a version stays one word", () => {
  expect(wordsOf("LLaMA3 GPT-4.1")).toEqual(["llama3", "gpt-4.1"]);
});

import { expect, test } from "vitest";
import { labelKey } from "./label-key.ts";

test.each([
  ["LLaMA3", "Llama 3"],
  ["llama-3", "llama_3"],
  ["음성 인식", "음성인식"],
  ["음성·인식", "음성/인식"],
  ["Ｇｅｍｍａ", "gemma"],
  ["한글".normalize("NFD"), "한글"],
  ["Node.js", "NodeJS"],
])("%s and %s are one label, written in two ways", (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

test.each([
  ["GPT-4.1", "GPT-41"],
  ["C", "C++"],
  ["C++", "C#"],
  ["GPT-4", "GPT-5"],
])("%s and %s are two labels", (a, b) => {
  expect(labelKey(a)).not.toBe(labelKey(b));
});

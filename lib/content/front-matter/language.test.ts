import { expect, test } from "vitest";
import { languageTag } from "./language.ts";

test.each([
  ["en", "en"],
  ["EN", "en"],
  ["ko-kr", "ko-KR"],
  ["en_US", "en-US"],
  ["en_US.UTF-8", "en-US"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["pt-br", "pt-BR"],
  ["english", undefined],
  ["한국어", undefined],
  ["", undefined],
  ["e", undefined],
  ["en-", undefined],
])("%j is %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

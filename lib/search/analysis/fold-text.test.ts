import { expect, test } from "vitest";
import { foldText, foldWithOrigins } from "./fold-text.ts";

test("full width, letter case, accents and decomposed Hangul fold to one spelling", () => {
  expect(foldText("ＬＬａＭＡ３ Café ﬁle")).toBe("llama3 cafe file");
  expect(foldText("오픈소스".normalize("NFD"))).toBe("오픈소스");
});

test("initial consonants stay what a keyboard types", () => {
  expect(foldText("ㅇㅍㅅㅅ")).toBe("ㅇㅍㅅㅅ");
  expect(foldText("ᄋᄑ")).toBe("ㅇㅍ");
});

test("folding with origins gives the same text and leads back to the places", () => {
  const written = "ﬁne 모델３ 😀İ";
  const { text, origins } = foldWithOrigins(written);
  expect(text).toBe(foldText(written));
  expect(origins).toHaveLength(text.length + 1);
  expect(written.slice(origins[text.indexOf("모델")], origins[text.indexOf("3") + 1])).toBe("모델３");
});

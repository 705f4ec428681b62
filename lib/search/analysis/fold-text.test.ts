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

test.each([
  ["1,024개", "1024개"],
  ["1,024,576", "1024576"],
  ["１，０２４", "1024"],
  ["1_000_000", "1000000"],
  ["80’000", "80000"],
  ["10\u202f000", "10000"],
  ["$1,024.50", "$1024.50"],
])("the thousands of %s are no words of their own", (written, folded) => {
  expect(foldText(written)).toBe(folded);
  expect(foldWithOrigins(written).text).toBe(folded);
});

test.each(["1,2,3", "2024,2025", "1,02", "1,0245", "12345,678", "1,2,345", "a,123", "1, 024", "3.5,100"])(
  "%s is no number with thousands",
  (written) => {
    expect(foldText(written)).toBe(written);
  },
);

test("a number without its separators leads back to where it stands", () => {
  const written = "ﬁ는 1,024개";
  const { text, origins } = foldWithOrigins(written);
  expect(text).toBe("fi는 1024개");
  expect(written.slice(origins[text.indexOf("1")], origins[text.indexOf("4") + 1])).toBe("1,024");
});

import { expect, test } from "vitest";
import { kramdownTypography } from "./kramdown-typography.ts";

/** What kramdown 2.4 itself writes. */
test.each([
  ["\"큰따옴표\"와 '작은따옴표'", "“큰따옴표”와 ‘작은따옴표’"],
  ["it's, Jane's, '80s", "it’s, Jane’s, ’80s"],
  ["그는 \"'인용' 속\"이라고", "그는 “‘인용’ 속”이라고"],
  ['("괄호" ["안"])', "(“괄호” [“안”])"],
  ['"끝." 그리고 "물음?"', "“끝.” 그리고 “물음?”"],
  ["줄표 -- 와 긴 줄표 --- 와 말줄임표...", "줄표 – 와 긴 줄표 — 와 말줄임표…"],
  ["<<꺾쇠>>와 << 공백 >>", "«꺾쇠»와 «\u00a0공백\u00a0»"],
  ['"..."', "“…”"],
  ["화살표 -> 1/2 (c) a-b", "화살표 -> 1/2 (c) a-b"],
])("%s becomes %s", (text, typeset) => {
  expect(kramdownTypography(text)).toBe(typeset);
});

test("a quotation mark before emphasis opens", () => {
  expect(kramdownTypography('그는 "', "**굵게**")).toBe("그는 “");
});

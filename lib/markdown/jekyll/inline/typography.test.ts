import { describe, expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { kramdownTypography, remarkKramdownTypography } from "./typography.ts";

describe("remark kramdown typography", () => {
  test.each([
    ['그는 "가볍다"고 -- 했다...', "<p>그는 “가볍다”고 – 했다…</p>"],
    ['**"굵게"** 라고', "<p><strong>“굵게”</strong> 라고</p>"],
    ['"**굵게**"라고', "<p>“<strong>굵게</strong>”라고</p>"],
    ['**굵게** "인용"', "<p><strong>굵게</strong> “인용”</p>"],
    ['`a`"b"', "<p><code>a</code>“b”</p>"],
    ["--max-count(-\\<n\\>), --oneline...", "<p>–max-count(-&#x3C;n>), –oneline…</p>"],
    ["\\<\\<가\\>\\> <<나>>", "<p>&#x3C;&#x3C;가>> «나»</p>"],
    ["List&lt;List&lt;String>> -- 표", "<p>List&#x3C;List&#x3C;String>> – 표</p>"],
    ["a &lt; b면 <<나>>", "<p>a &#x3C; b면 «나»</p>"],
    ["Address <&lt;Value>> -- 값", "<p>Address «Value» – 값</p>"],
    ["1\\. --가 &amp; 'b'", "<p>1. –가 &#x26; ‘b’</p>"],
    ['> "인용\n> 둘"', "<blockquote>\n<p>“인용\n둘”</p>\n</blockquote>"],
  ])("%s", (markdown, html) => {
    expect(render(markdown, [remarkKramdownTypography]).html).toBe(html);
  });

  test.each([
    ["code", '`--a "b"`', '<p><code>--a "b"</code></p>'],
    [
      "an address",
      "https://a.example/b--c",
      '<p><a href="https://a.example/b--c">https://a.example/b--c</a></p>',
    ],
    ["what is escaped", '\\"a\\"', '<p>"a"</p>'],
    ["an attribute", '<b title="a--b">c</b>', '<p><b title="a--b">c</b></p>'],
  ])("%s stays as it is written", (_, markdown, html) => {
    expect(render(markdown, [remarkKramdownTypography]).html).toBe(html);
  });
});

describe("kramdown typography", () => {
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
});

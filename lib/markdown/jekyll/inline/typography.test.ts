import { expect, test } from "vitest";
import { render } from "../../testing/render-markdown-for-test.ts";
import { remarkKramdownTypography } from "./typography.ts";

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

import { expect, test } from "vitest";
import { plainLine } from "./plain-line.ts";

test.each([
  ["`git rebase`로 *깔끔하게* Q&amp;A &lt;태그&gt;", "git rebase로 깔끔하게 Q&A <태그>"],
  ["**굵은** 요약과 `코드`, [링크](https://example.com), &amp; <br> 줄", "굵은 요약과 코드, 링크, & 줄"],
  ["***셋***과 __밑줄 둘__, _밑줄 하나_, ~~지운~~ 글", "셋과 밑줄 둘, 밑줄 하나, 지운 글"],
  ["**마크다운(Markdown)**을", "마크다운(Markdown)을"],
  ['[글](/a_(b) "제목") ![그림](/a.png)', "글 그림"],
  ['<b>굵게</b> <span class="x">글</span> H<sub>2</sub>O', "굵게 글 H2O"],
  ["&#39;따옴&#39; &hellip; &#x2192; &middot;", "'따옴' … → ·"],
  ["`&amp;`와 ``a`` `*b*`", "&amp;와 a *b*"],
  ["\\*별\\* \\_줄\\_", "*별* _줄_"],
])("%j is read as %j", (written, expected) => {
  expect(plainLine(written)).toBe(expected);
});

test.each([
  "3*4*5의 값",
  "vector<string>과 List<i>",
  "__init__과 snake_case_name",
  "C* 와 D*",
  "AT&T, R&D; &unknown;",
  "[속보] 배열 a[0](첫째)가 아니다".replace("(첫째)", ""),
  "C:\\Users",
  "5 < 6 > 4",
  "1. 첫째 - 둘째 # 셋째",
  "`하나만",
  "*하나만",
])("%j stays as it is", (written) => {
  expect(plainLine(written)).toBe(written);
});

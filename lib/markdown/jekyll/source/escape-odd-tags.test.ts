import { expect, test } from "vitest";
import { escapeOddTags } from "./escape-odd-tags.ts";

test.each([
  ["vector<string> v", "vector&lt;string> v"],
  ["Optional<Object> 형", "Optional&lt;Object> 형"],
  ["<your name>", "&lt;your name>"],
  ["<div>\n<U+9B2F> <이름> </이름>\n</div>", "<div>\n&lt;U+9B2F> <이름> &lt;/이름>\n</div>"],
  ["HTML의 <textarea> 태그", "HTML의 &lt;textarea> 태그"],
  ["<?php echo 1; ?>", "&lt;?php echo 1; ?>"],
  ["<!DOCTYPE html>", "&lt;!DOCTYPE html>"],
  ["<!-- 닫지 않은\n\n글", "&lt;!-- 닫지 않은\n\n글"],
  ["웹의 <form> 태그와 <html>", "웹의 &lt;form> 태그와 &lt;html>"],
  ["| 가 | <li> |\n|---|---|\n| 나 | <p> |", "| 가 | &lt;li> |\n|---|---|\n| 나 | <p> |"],
  ["<placeholder>\n`<string>` **굵게**", "&lt;placeholder>\n`<string>` **굵게**"],
])("is text: %j", (body, escaped) => {
  expect(escapeOddTags(body)).toBe(escaped);
});

test.each([
  "물 H<sub>2</sub>O<br> <b>굵게</b>",
  "<https://a.kr> <a@b.kr>",
  "<!-- 주석 -->",
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg></svg>',
  "<center>가운데\n\n글",
  "<ul><li>가\n<li>나\n</ul>",
  "글 <div>가</div>",
  "글 <ul><li>가<li>나</ul>",
  "`vector<string>`\n\n```\n<string>\n```\n\n    <string>",
  "1 < 2 이고 3 > 2",
])("stays as it is: %j", (body) => {
  expect(escapeOddTags(body)).toBe(body);
});

test("an element that closes itself gets the end tag that kramdown gives it", () => {
  expect(escapeOddTags('<iframe src="https://a.kr" />\n\n<a name="x"/>글')).toBe(
    '<iframe src="https://a.kr" ></iframe>\n\n<a name="x"></a>글',
  );
});

test("a formula is no place for tags, where the article has formulas", () => {
  expect(escapeOddTags("$a<b>c$", "formulas")).toBe("$a<b>c$");
});

import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkMarkdownAfterHtml } from "./markdown-after-html.ts";

const html = (markdown: string) => render(markdown, [remarkMarkdownAfterHtml]).html;

test.each([
  ["<p>가</p>\n### 제목\n글", "<p>가</p>\n<h3>제목</h3>\n<p>글</p>"],
  ["<div>\n<div>가</div>\n</div>\n**나**", "<div>\n<div>가</div>\n</div>\n<p><strong>나</strong></p>"],
  ["<p>가</p>\n<p>나</p>\n*다*", "<p>가</p>\n<p>나</p>\n<p><em>다</em></p>"],
  [
    "<details>\n<summary>제목</summary>\n\n본문\n\n</details>\n### 다음 절\n글 **굵게**",
    "<details>\n<summary>제목</summary>\n<p>본문</p>\n</details>\n<h3>다음 절</h3>\n<p>글 <strong>굵게</strong></p>",
  ],
  ["<div>\n\n글\n\n</div>\n다음 [링크](/x)", '<div>\n<p>글</p>\n</div>\n<p>다음 <a href="/x">링크</a></p>'],
])("what is below the element is Markdown: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test("what is below an inner element is still in the outer one", () => {
  expect(html("<div>\n<div>\n\n가\n\n</div>\n<b>*나*</b>\n</div>\n*다*")).toBe(
    "<div>\n<div>\n<p>가</p>\n</div>\n<b>*나*</b>\n</div>\n<p><em>다</em></p>",
  );
});

test("what is in the element stays HTML", () => {
  expect(html("<div>\n**가**\n</div>\n\n글")).toBe("<div>\n**가**\n</div>\n<p>글</p>");
});

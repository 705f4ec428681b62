import { expect, test } from "vitest";
import { remarkMarkdownAfterHtml } from "./remark-markdown-after-html.ts";
import { render } from "./render-markdown-for-test.ts";

const html = (markdown: string) => render(markdown, [remarkMarkdownAfterHtml]).html;

test.each([
  ["<p>가</p>\n### 제목\n글", "<p>가</p>\n<h3>제목</h3>\n<p>글</p>"],
  ["<div>\n<div>가</div>\n</div>\n**나**", "<div>\n<div>가</div>\n</div>\n<p><strong>나</strong></p>"],
  ["<p>가</p>\n<p>나</p>\n*다*", "<p>가</p>\n<p>나</p>\n<p><em>다</em></p>"],
])("what is below the element is Markdown: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test("what is in the element stays HTML", () => {
  expect(html("<div>\n**가**\n</div>\n\n글")).toBe("<div>\n**가**\n</div>\n<p>글</p>");
});

import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { releaseInlineHtml } from "./release-inline-html.ts";

const html = (markdown: string) => render(releaseInlineHtml(markdown)).html;

test.each([
  ["<br>\n### 제목", "<p><br><!-- --></p>\n<h3>제목</h3>"],
  ["<span>\n**굵게**\n</span>", "<p><span><!-- -->\n<strong>굵게</strong>\n</span></p>"],
  ['<img src="a">\n[글](b)', '<p><img src="a"><!-- -->\n<a href="b">글</a></p>'],
])("what is below the tag is Markdown: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each(["<br>\n\n글", "글<br>\n글", "<div>\n글\n</div>", "```\n<br>\n글\n```"])(
  "stays as it is: %j",
  (body) => {
    expect(releaseInlineHtml(body)).toBe(body);
  },
);

import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownAttributes } from "../attributes/block-attributes.ts";
import { remarkMarkdownInHtml } from "./markdown-in-html.ts";

const html = (markdown: string) => render(markdown, [remarkMarkdownInHtml]).html;

test.each([
  [
    '<div class="n" markdown="1">\n**가**\n- 나\n</div>',
    '<div class="n">\n<p><strong>가</strong></p>\n<ul>\n<li>나</li>\n</ul>\n</div>',
  ],
  ['<div markdown="1">**가** 나</div>', "<div>\n<p><strong>가</strong> 나</p>\n</div>"],
  ['<div markdown="1">\n\n**가**\n\n</div>', "<div>\n<p><strong>가</strong></p>\n</div>"],
])("the content is Markdown: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test("an element that does not ask for it keeps its text as it is", () => {
  expect(html("<div>\n**가**\n</div>")).toBe("<div>\n**가**\n</div>");
});

test("findings in it name the place in the article", () => {
  expect(
    render('글\n\n<div markdown="1">\n가\n{: .x}\n</div>', [remarkMarkdownInHtml, remarkKramdownAttributes]),
  ).toEqual({
    html: "<p>글</p>\n<div>\n<p>가</p>\n</div>",
    findings: ["hint kramdown/unused-attributes 5:1"],
  });
});

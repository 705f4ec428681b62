import { expect, test } from "vitest";
import { render, renderInTest } from "../../testing/render.ts";
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

test.each([
  [
    '<table>\n<tr>\n<td markdown="1">**가** `x`</td>\n<td>**나**</td>\n</tr>\n</table>',
    "<table><tbody><tr><td><strong>가</strong> <code>x</code></td><td>**나**</td></tr></tbody></table>",
  ],
  [
    "<table><tr><th markdown=\"span\">*가*</th><td markdown='1'>[나](/a)</td></tr></table>",
    '<table><tbody><tr><th><em>가</em></th><td><a href="/a">나</a></td></tr></tbody></table>',
  ],
  [
    '<table>\n<tr>\n<td markdown="block">\n```yaml\nhello: 1\n```\n</td>\n<td markdown="block">\n- 가\n- 나\n</td>\n</tr>\n</table>',
    '<table><tbody><tr><td><pre><code class="language-yaml">hello: 1</code></pre></td><td><ul><li>가</li><li>나</li></ul></td></tr></tbody></table>',
  ],
  [
    '<table>\n<tr>\n<td markdown="1">\n\n- 가\n\n</td>\n</tr>\n</table>',
    "<table><tbody><tr><td><ul><li>가</li></ul></td></tr></tbody></table>",
  ],
  [
    '<ul>\n<li markdown="1">**가**</li>\n<li>나</li>\n</ul>',
    "<ul><li><strong>가</strong></li><li>나</li></ul>",
  ],
  ['<ol><li markdown="block">\n**가**\n</li></ol>', "<ol><li><p><strong>가</strong></p></li></ol>"],
  [
    '<dl><dt markdown="1">`가`</dt><dd markdown="span">`나`</dd></dl>',
    "<dl><dt><code>가</code></dt><dd><code>나</code></dd></dl>",
  ],
  ['<div>\n<p markdown="1">**가**</p>\n</div>', "<div><p><strong>가</strong></p></div>"],
  [
    '<div>\n<div markdown="1">\n**가**\n<div markdown="1">*나*</div>\n</div>\n</div>',
    "<div><div><p><strong>가</strong></p><div><p><em>나</em></p></div></div></div>",
  ],
  [
    '<section><details markdown="1"><summary>제목</summary>\n\n**가**\n\n</details></section>',
    "<section><details><summary>제목</summary><p><strong>가</strong></p></details></section>",
  ],
])("an element inside may ask for it: %j", async (markdown, expected) => {
  const shown = render(markdown, [remarkMarkdownInHtml]).html.replace(/\n/g, "");
  expect(shown).toBe(expected);
});

test.each([
  '<td markdown="1">가',
  '<table><tr><td markdown="1">가</td></tr></table>',
  '<div markdown="1">가',
])("many of them take no more time than they are long: %j", async (element) => {
  const { findings } = await renderInTest(`${element.repeat(800)}\n\n끝`);
  expect(findings.filter((finding) => finding.includes("too-costly"))).toEqual([]);
});

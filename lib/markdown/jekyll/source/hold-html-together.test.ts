import { describe, expect, it } from "vitest";
import { renderInTest } from "../../testing/render.ts";
import { holdHtmlTogether } from "./hold-html-together.ts";

describe("HTML that a blank line and four spaces interrupt", () => {
  it.each([
    "<table>\n<tr>\n    <td>가</td>\n\n    <td>나</td>\n</tr>\n</table>",
    "<table>\n<thead>\n\n    <tr><th>가</th></tr>\n</thead>\n\n    <tbody>\n\n\n        <tr><td>나</td></tr>\n    </tbody>\n</table>",
    "<div>\n    <p>가</p>\n\n    <p>나</p>\n</div>",
    "<section>\n\t<p>가</p>\n\n\t<p>나</p>\n</section>",
    "<ul>\n    <li>가</li>\n\n    <li>나</li>\n</ul>",
    "<ol>\n    <li>가\n\n        <ul>\n\n            <li>나</li>\n        </ul>\n    </li>\n</ol>",
    "<dl>\n    <dt>가</dt>\n\n    <dd>나</dd>\n</dl>",
    "<div>\n  <div>가\n\n      <b>나</b>\n\n  </div>\n</div>",
    "<div>\n<!-- 말 -->\n\n    <p>가</p>\n\n    <p>나</p>\n</div>",
    "<nav>\n\n     <p>가</p>\n\n     <p>나</p>\n\n</nav>",
    "<div>\n    <p>가\n\n    <p>나\n</div>",
  ])("stays HTML, in order: %j", async (html) => {
    const rendered = await renderInTest(`앞\n\n${html}\n\n뒤의 **글**`);
    expect(rendered.html).not.toMatch(/<code|&lt;/);
    expect(rendered.html).toContain("<p>뒤의 <strong>글</strong></p>");
    expect(rendered.text.replace(/\s+/g, " ")).toBe("앞 가 나 뒤의 글");
  });

  it("stays HTML in a row that nothing closes", async () => {
    const { html } = await renderInTest("<table><tr>\n    <td>가</td>\n\n    <td>나</td>");
    expect(html).toMatch(/<td>가<\/td>\s*<td>나<\/td>/);
  });

  it.each([
    "<div>가</div>\n\n    code",
    "<br>\n\n    code",
    "<div>\n\n**굵게**\n\n</div>",
    "<div markdown='1'>\n\n    code\n\n</div>",
    "<p>가\n\n    code",
    "```html\n<div>\n\n    <p>가</p>\n</div>\n```",
    "- <div>\n\n      글\n\n  </div>",
  ])("is not what is code: %j", (body) => {
    expect(holdHtmlTogether(body)).toBe(body);
  });
});

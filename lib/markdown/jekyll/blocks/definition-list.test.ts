import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkDefinitions } from "./definition-list.ts";

const html = (markdown: string) => render(markdown, [remarkDefinitions]).html;

test("a line that begins with a colon defines the line above it", () => {
  expect(html("용어\n: 뜻 *하나*\n: 뜻 둘")).toBe(
    "<dl>\n<dt>용어</dt>\n<dd>뜻 <em>하나</em>\n</dd>\n<dd>뜻 둘\n</dd>\n</dl>",
  );
});

test("a blank line before the colon makes paragraphs of the definition", () => {
  expect(html("용어\n\n: 뜻")).toBe("<dl>\n<dt>용어</dt>\n<dd>\n<p>뜻</p>\n</dd>\n</dl>");
});

test("colons within lines and GFM tables stay what they are", () => {
  expect(html("시각: 오후 3시\n\n| 가 |\n|:--|\n| 나 |").replaceAll("\n", "")).toBe(
    '<p>시각: 오후 3시</p><table><thead><tr><th align="left">가</th></tr></thead><tbody><tr><td align="left">나</td></tr></tbody></table>',
  );
});

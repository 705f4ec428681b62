import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownTable } from "../blocks/tables.ts";
import { remarkRawSpans } from "./raw-spans.ts";
import { remarkKramdownTypography } from "./typography.ts";

const html = (markdown: string) => render(markdown, [remarkRawSpans, remarkKramdownTypography]).html;

test.each([
  ["가 <code>__init__ -- `b`</code> -- 나", "<p>가 <code>__init__ -- `b`</code> – 나</p>"],
  ["<kbd>*a* &lt;b&gt;</kbd>*다*", "<p><kbd>*a* &#x3C;b></kbd><em>다</em></p>"],
  ['> <samp>"a"\n> b</samp>', '<blockquote>\n<p><samp>"a"\nb</samp></p>\n</blockquote>'],
  [
    "<mark>--force</mark> 옵션 <mark>**중요**</mark>",
    "<p><mark>--force</mark> 옵션 <mark><strong>중요</strong></mark></p>",
  ],
  ["<mark>3 \\* 4 &lt; 5 -- 6</mark>", "<p><mark>3 * 4 &#x3C; 5 -- 6</mark></p>"],
  [
    "| 가 |\n| - |\n| <code>x \\| *y* \\\\</code> |",
    "<table>\n<thead>\n<tr>\n<th>가</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>x | *y* \\\\</code></td>\n</tr>\n</tbody>\n</table>",
  ],
  ["<code>x \\| y</code>", "<p><code>x \\| y</code></p>"],
])("%s", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test("a pipe is written in a table of kramdown's as in one of GFM's", () => {
  const plugins = [remarkRawSpans, remarkKramdownTable];
  expect(render("| 가 | <code>x \\| *y*</code> |\n| 나 | 다 |", plugins).html.replaceAll("\n", "")).toBe(
    "<table><tbody><tr><td>가</td><td><code>x | *y*</code></td></tr><tr><td>나</td><td>다</td></tr></tbody></table>",
  );
});

test.each(["<code>*a*", "<code></code>", "*a* </code> <code>"])(
  "nothing is raw that no tag ends: %s",
  (markdown) => {
    expect(html(markdown)).toBe(render(markdown, [remarkKramdownTypography]).html);
  },
);

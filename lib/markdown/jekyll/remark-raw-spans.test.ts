import { expect, test } from "vitest";
import { remarkKramdownTypography } from "./remark-kramdown-typography.ts";
import { remarkRawSpans } from "./remark-raw-spans.ts";
import { render } from "./render-markdown-for-test.ts";

const html = (markdown: string) => render(markdown, [remarkRawSpans, remarkKramdownTypography]).html;

test.each([
  ["가 <code>__init__ -- `b`</code> -- 나", "<p>가 <code>__init__ -- `b`</code> – 나</p>"],
  ["<kbd>*a* &lt;b&gt;</kbd>*다*", "<p><kbd>*a* &#x3C;b></kbd><em>다</em></p>"],
  ['> <samp>"a"\n> b</samp>', '<blockquote>\n<p><samp>"a"\nb</samp></p>\n</blockquote>'],
  [
    "<mark>--force</mark> 옵션 <mark>**중요**</mark>",
    "<p><mark>--force</mark> 옵션 <mark><strong>중요</strong></mark></p>",
  ],
])("%s", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each(["<code>*a*", "<code></code>", "*a* </code> <code>"])(
  "nothing is raw that no tag ends: %s",
  (markdown) => {
    expect(html(markdown)).toBe(render(markdown, [remarkKramdownTypography]).html);
  },
);

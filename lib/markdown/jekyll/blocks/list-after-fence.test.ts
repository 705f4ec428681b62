import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkListAfterFence } from "./list-after-fence.ts";

const html = (markdown: string) => render(markdown, [remarkListAfterFence]).html;

test("a list that goes on below a block of code is no code", () => {
  expect(html("* 가\n~~~java\n1\n~~~\n    * 나\n    * **다**\n      * 라")).toBe(
    '<ul>\n<li>가</li>\n</ul>\n<pre><code class="language-java">1\n</code></pre>\n<ul>\n<li>나</li>\n<li><strong>다</strong>\n<ul>\n<li>라</li>\n</ul>\n</li>\n</ul>',
  );
});

test("deeper items are items, and the list around goes on", () => {
  expect(html("~~~\n1\n~~~\n      1. 나\n      2. 다\n3. 라")).toBe(
    '<pre><code>1\n</code></pre>\n<ol>\n<li>나</li>\n<li>다</li>\n</ol>\n<ol start="3">\n<li>라</li>\n</ol>',
  );
});

test("a comment is no code where the list goes on below a block of code", () => {
  expect(html("* 가\n```\n1\n```\n\n    <!-- 나 -->\n* 다")).toBe(
    "<ul>\n<li>가</li>\n</ul>\n<pre><code>1\n</code></pre>\n<!-- 나 -->\n<ul>\n<li>다</li>\n</ul>",
  );
});

test.each([
  ["of a comment that no list goes before", "```\n1\n```\n\n    <!-- 나 -->"],
  ["below a blank line", "```\n1\n```\n\n    * 나"],
  ["that begins with no item", "```\n1\n```\n    나\n    * 다"],
  ["below a paragraph", "## 가\n    * 나"],
])("code %s stays code", (_, markdown) => {
  expect(html(markdown)).toContain("<pre><code>");
});

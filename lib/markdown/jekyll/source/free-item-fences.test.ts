import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { freeItemFences } from "./free-item-fences.ts";

const html = (markdown: string) => render(freeItemFences(markdown)).html;

test.each([
  [
    "2. 가\n  * ~~~sh\n  $ ls\n  ~~~\n3. 나",
    '<ol start="2">\n<li>가</li>\n</ol>\n<pre><code class="language-sh">$ ls\n</code></pre>\n<ol start="3">\n<li>나</li>\n</ol>',
  ],
  ["- ~~~\n# 1\n~~~  \n- ~~~\n# 2\n~~~", "<pre><code># 1\n</code></pre>\n<pre><code># 2\n</code></pre>"],
  ["- ```\n1\n\n2\n```\n글", "<pre><code>1\n\n2\n</code></pre>\n<p>글</p>"],
  [
    "- 가\n  - 나\n  ~~~js\n  a\n    b\n~~~\n\n  글",
    '<ul>\n<li>가\n<ul>\n<li>나</li>\n</ul>\n</li>\n</ul>\n<pre><code class="language-js">  a\n    b\n</code></pre>\n<p>글</p>',
  ],
  [
    "- 가\n  - 나\n  - ~~~js\n  1\n  ~~~\n\n글",
    '<ul>\n<li>가\n<ul>\n<li>나</li>\n</ul>\n<pre><code class="language-js">1\n</code></pre>\n</li>\n</ul>\n<p>글</p>',
  ],
])("code that begins with an item, or in it, ends where it is closed: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  "- ```\n  1\n  ```\n- 나",
  "````md\n- ```\n1\n```\n````",
  "- ```\n1",
  "- 가\n  ```\n  1\n  ```",
  "- 가\n\n글\n\n  ```\n1\n```",
  "-\t```js\n\t1\n\t```\n\n뒤따르는 글",
  "1.\t```js\n\t1\n\t```\n\n뒤따르는 글",
  "- 가\n    - 나\n\t\t```js\n\t\t1\n\t\t```\n\n글",
  "- 가\n- 나\n\n> ```js\n> 1\n> ```\n\n글\n\n1. 다\n\n   ```\n   2\n   ```",
  "> - ```js\n>   1\n>   ```\n\n글",
  "> - ```js\n>   1\n>   ```\n\n글\n\n- ```\n  2\n  ```",
  "> 1. 가\n>\n>    ```js\n>    1\n>    ```\n\n글\n\n- ```\n  2\n  ```",
  "- > ```js\n  > 1\n  > ```\n\n  ```\n  2\n  ```",
  "- 가\n\n```js\n1\n```\n\n  ```js\n2\n```",
  "- 가\n```js\n1\n```\n  ```js\n2\n```",
  "- - ```\n    1\n    ```\n\n글\n\n```\n2\n```",
  "- ```md\n      ```\n  ```\n글\n\n```\n1\n```",
  "- 가\n# 나\n  ```js\n1\n```",
  "- 가\n\n      ```\n      1\n      ```\n\n글\n\n```\n2\n```",
  "<pre>\n- ```\n1\n```\n</pre>",
  "````\n> ```\n````\n\n- ```\n  1\n  ```",
])("stays as it is: %j", (body) => {
  expect(freeItemFences(body)).toBe(body);
});

test("HTML that looks like it does not keep code from being freed", () => {
  expect(freeItemFences("<pre>\n- ```\n1\n```\n</pre>\n\n- ```\n1\n```")).toBe(
    "<pre>\n- ```\n1\n```\n</pre>\n\n```\n1\n```",
  );
});

import { describe, expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkDefinitions } from "../blocks/definition-list.ts";
import { remarkMarkdownAfterHtml } from "../blocks/markdown-after-html.ts";
import { remarkKramdownAttributes } from "./block-attributes.ts";

const rendered = (markdown: string) => render(markdown, [remarkDefinitions, remarkKramdownAttributes]);

describe("a block's list", () => {
  test.each([
    ["본문\n{: .notice--warning}", '<p class="callout callout--warning">본문</p>'],
    ["{: .notice}\n본문", '<p class="callout callout--note">본문</p>'],
    ["가\n\n{: .text-center}\n\n나", '<p>가</p>\n<p class="text-center">나</p>'],
    ["본문\n{: .notice}\n다음 줄", '<p class="callout callout--note">본문</p>\n<p>다음 줄</p>'],
    ["> 인용\n{: .prompt-tip }", '<blockquote class="callout callout--tip">\n<p>인용</p>\n</blockquote>'],
    ["> 인용\n> {: .notice}", '<blockquote>\n<p class="callout callout--note">인용</p>\n</blockquote>'],
    [
      "- 가\n- 나\n{: #목록 .notice}",
      '<ul id="목록" class="callout callout--note">\n<li>가</li>\n<li>나</li>\n</ul>',
    ],
    ["- {: .notice} 가", '<ul>\n<li class="callout callout--note">가</li>\n</ul>'],
    ['가\n{: width="400" height="400}\n나', "<p>가</p>\n<p>나</p>"],
    ["* 목차\n{:toc}\n\n  글\n\n* 둘", "<ul>\n<li>\n<p>글</p>\n</li>\n<li>\n<p>둘</p>\n</li>\n</ul>"],
    ["* 목차\n{:toc}\n\n\n* 글\n\n* 둘", "<ul>\n<li>\n<p>글</p>\n</li>\n<li>\n<p>둘</p>\n</li>\n</ul>"],
    ["## 제목\n{: .no_toc}", '<h2 class="no_toc">제목</h2>'],
    ["## 제목 {#my-id}", '<h2 id="my-id">제목</h2>'],
    ["```\nputs 1\n```\n{: .language-ruby}", '<pre><code class="language-ruby">puts 1\n</code></pre>'],
    ["용어\n: 뜻\n{: .notice}", '<dl class="callout callout--note">\n<dt>용어</dt>\n<dd>뜻\n</dd>\n</dl>'],
  ])("%j", (markdown, html) => {
    expect(rendered(markdown).html).toBe(html);
  });

  test("of a table is not one of its rows", () => {
    expect(rendered("| 가 |\n|---|\n| 나 |\n{: .text-center}").html.replaceAll("\n", "")).toBe(
      '<table class="text-center"><thead><tr><th>가</th></tr></thead><tbody><tr><td>나</td></tr></tbody></table>',
    );
  });

  test("below an image is the image's", () => {
    expect(rendered('![그림](a.png)\n{: .align-center width="300"}').html).toBe(
      '<p><img src="a.png" alt="그림" class="align-center" width="300"></p>',
    );
  });

  test("below raw HTML cannot be given to it, and is reported", () => {
    expect(rendered("<div>가</div>\n{: .notice}")).toEqual({
      html: "<div>가</div>",
      findings: ["hint kramdown/unused-attributes 2:1"],
    });
  });
});

test.each([
  [
    '<div class="notice">\n글\n</div>\n{: .x}\n\n## 다음 절\n\n문단',
    '<div class="notice">\n글\n</div>\n<h2>다음 절</h2>\n<p>문단</p>',
    "hint kramdown/unused-attributes 4:1",
  ],
  [
    "<figure>가</figure>\n{: .align-center}\n\n글",
    "<figure>가</figure>\n<p>글</p>",
    "hint kramdown/unused-attributes 2:1",
  ],
  [
    "<table><tbody><tr><td>가</td></tr></tbody></table>\n{: .x}\n글",
    "<table><tbody><tr><td>가</td></tr></tbody></table>\n<p>글</p>",
    "hint kramdown/unused-attributes 2:1",
  ],
])("a list directly below raw HTML leaves the element its end: %j", (markdown, html, finding) => {
  const plugins = [remarkMarkdownAfterHtml, remarkKramdownAttributes];
  expect(render(markdown, plugins)).toEqual({ html, findings: [finding] });
});

describe("a list in a line", () => {
  test.each([
    [
      "![그림](a.png){: width=300 .left} 글",
      '<p><img src="a.png" alt="그림" class="align-left" width="300"> 글</p>',
    ],
    ['[글](https://a.kr){:target="_blank"}입니다', '<p><a href="https://a.kr">글</a>입니다</p>'],
    ["문장 끝에 붙은 표시 {: .notice}", '<p class="callout callout--note">문장 끝에 붙은 표시</p>'],
    ["집합 {x: y} 와 {: x > 0} 은 글", "<p>집합 {x: y} 와 {: x > 0} 은 글</p>"],
    [
      "`{: .notice}`와 `가\n{: .notice}\n나`",
      "<p><code>{: .notice}</code>와 <code>가 {: .notice} 나</code></p>",
    ],
  ])("%j", (markdown, html) => {
    expect(rendered(markdown)).toEqual({ html, findings: [] });
  });
});

test("a name that means nothing here is dropped and reported where it stands", () => {
  expect(rendered("**굵게**{: .fixed} 글\n\n가\n{: .inset-0 onclick='x'}")).toEqual({
    html: "<p><strong>굵게</strong> 글</p>\n<p>가</p>",
    findings: ["hint kramdown/unused-attributes 1:7", "hint kramdown/unused-attributes 4:1"],
  });
});

test("a table of contents is left out with its placeholder, for the site has its own", () => {
  expect(rendered("* 목차\n{:toc}\n\n본문")).toEqual({ html: "<p>본문</p>", findings: [] });
});

test("a named list counts wherever it is defined", () => {
  expect(rendered("가\n{: box}\n\n{:box: .notice}")).toEqual({
    html: '<p class="callout callout--note">가</p>',
    findings: [],
  });
});

test("kramdown's extensions are taken away, comments with their content, and reported", () => {
  expect(rendered("{::comment}\n비밀\n{:/comment}\n\n보임")).toEqual({
    html: "<p>보임</p>",
    findings: ["hint kramdown/unused-attributes 1:1", "hint kramdown/unused-attributes 3:1"],
  });
});

test("a comment that is never closed hides nothing, as in kramdown", () => {
  expect(rendered("{::comment}\n하나\n\n둘")).toEqual({
    html: "<p>하나</p>\n<p>둘</p>",
    findings: ["hint kramdown/unused-attributes 1:1"],
  });
});

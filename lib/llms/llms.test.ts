import katex from "katex";
import { expect, test } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { toTerm } from "../content/front-matter/terms.ts";
import { articleEntry } from "../feeds/article-entry.ts";
import { feedContent } from "../feeds/feed-content.ts";
import { articleOf, siteUrl } from "../feeds/feed-in-test.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { htmlToMdast } from "./html-to-mdast.ts";
import { llmsText } from "./llms-text.ts";
import { markdownText } from "./markdown-text.ts";

const words = {
  address: "주소",
  writtenBy: "글",
  published: "발행",
  updated: "고침",
  categories: "분류",
  tags: "태그",
};

function markdownOf(frontMatter: string, body: string): string {
  const article = articleOf(frontMatter);
  const content = feedContent(body, `${siteUrl}/posts/one`);
  return articleMarkdown(
    articleEntry(article, { siteUrl, content, image: undefined, authorTerm: toTerm }),
    article,
    words,
  );
}

test("an article is a headline, its standfirst, its facts and its text", () => {
  const frontMatter =
    "title: '5*3*2와 #표'\ndescription: 한 문장\nauthor: 홍길동\nupdated: 2026-05-02\ncategories: [모델]\ntags: [GPU, 라마]";
  expect(markdownOf(frontMatter, '<p>글에서 <a href="/about">소개</a></p>')).toBe(`# 5\\*3\\*2와 #표

> 한 문장

- 주소: <https://attention.example/posts/one>
- 글: 홍길동
- 발행: 2026-05-01T00:00:00+09:00
- 고침: 2026-05-02T00:00:00+09:00
- 분류: 모델
- 태그: GPU, 라마

글에서 [소개](https://attention.example/about)
`);
});

function bodyOf(html: string): string {
  return markdownOf("title: 제목", html).split("+09:00\n\n")[1] ?? "";
}

test("formulas are LaTeX again", () => {
  const inline = katex.renderToString("10^9");
  const block = katex.renderToString("a = \\frac{b}{c}", { displayMode: true });
  expect(bodyOf(`<p>값은 ${inline}개</p><span class="math math-display">${block}</span>`)).toBe(
    "값은 $10^9$개\n\n$$\na = \\frac{b}{c}\n$$\n",
  );
});

test("no formula is a tag to who reads Markdown without formulas", () => {
  const formula = katex.renderToString("a<b \\text{<img src=x>}</c");
  expect(bodyOf(`<p>${formula}</p>`)).toBe("$a< b \\text{< img src=x>}< /c$\n");
});

test("tables, code and bold Korean stay what they are", () => {
  const html =
    '<table><thead><tr><th>가</th><th>나</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><pre><code class="language-js"><span>let a;</span>\n</code></pre><p><strong>마크다운(Markdown)</strong>을 <img src="/a.png" alt="그림"></p>';
  expect(bodyOf(html)).toBe(
    "| 가 | 나 |\n| - | - |\n| 1 | 2 |\n\n```js\nlet a;\n```\n\n**마크다운(Markdown)**을 ![그림](https://attention.example/a.png)\n",
  );
});

test("what stands raised or lowered does not run into the number beside it", () => {
  expect(bodyOf("<p>10<sup>9</sup>개, H<sub>2</sub>O</p>")).toBe("10<sup>9</sup>개, H<sub>2</sub>O\n");
});

test("a video is a link with words", () => {
  const video =
    '<video src="/videos/%EC%8B%9C%EC%97%B0%201.mp4" poster="/a.png" controls><source src="/b.webm"></video>';
  expect(bodyOf(video)).toBe("[시연 1.mp4](https://attention.example/videos/%EC%8B%9C%EC%97%B0%201.mp4)\n");
  expect(bodyOf('<video><source src="/b.webm" type="video/webm">시연 영상</video>')).toBe(
    "[시연 영상](https://attention.example/b.webm)\n",
  );
});

test("code keeps its language and a list of tasks its ticks", () => {
  const write = (html: string) => markdownText(htmlToMdast(html));
  expect(write('<div><pre><code class="language-js">let a;\n</code></pre></div>')).toBe(
    "```js\nlet a;\n```\n",
  );
  const tasks = "- [x] 한 일\n- [ ] 할 일\n";
  expect(
    write(
      '<ul><li><input type="checkbox" checked disabled> 한 일</li><li><input type="checkbox" disabled> 할 일</li></ul>',
    ),
  ).toBe(tasks);
  expect(write("<ul><li>☑ 한 일</li><li>☐ 할 일</li></ul>")).toBe(tasks);
  expect(write("<ul><li><p>☑ 한 일</p></li></ul>")).toBe("- [x] 한 일\n");
  expect(write("<p>☑ 한 일</p>")).toBe("☑ 한 일\n");
});

const site = {
  name: "어텐션",
  description: "AI와 기술",
  url: siteUrl,
  words: { latest: "새 기사", categories: "분류", archive: "전체 기사", feed: "피드", sitemap: "사이트맵" },
};

test("llms.txt leads to the newest articles as Markdown", () => {
  const content = buildContentIndex(
    [
      articleOf("title: '[뉴스] 하나'\ndescription: 한 문장\ncategories: [모델]"),
      articleOf("title: 초안\ndraft: true\ncategories: [초안]", "posts/2026-05-02-two.mdx"),
      articleOf("title: 숨김\nhidden: true", "posts/2026-05-02-three.mdx"),
    ],
    "everything",
  );
  expect(llmsText(content, site)).toBe(`# 어텐션

> AI와 기술

## 새 기사

- [\\[뉴스\\] 하나](https://attention.example/posts/one.md): 한 문장

## 분류

- [모델](https://attention.example/categories/%EB%AA%A8%EB%8D%B8)

## Optional

- [전체 기사](https://attention.example/archive)
- [피드](https://attention.example/feed.xml)
- [사이트맵](https://attention.example/sitemap.xml)
`);
});

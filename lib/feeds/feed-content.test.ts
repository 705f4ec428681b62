import katex from "katex";
import { expect, test } from "vitest";
import { feedContent } from "./feed-content.ts";

const page = "https://attention.example/posts/%EA%B8%80";
const content = (html: string) => feedContent(html, page);

test("addresses are absolute", () => {
  expect(
    content('<a href="/about">소개</a> <a href="#fn-1">1</a> <a href="mailto:a@b.example">편지</a>'),
  ).toBe(
    `<a href="https://attention.example/about">소개</a> <a href="${page}#fn-1">1</a> <a href="mailto:a@b.example">편지</a>`,
  );
});

test("an image is the file itself, not what the site shows in its place", () => {
  expect(
    content(
      '<img srcset="/_next/image?url=%2Fa.png&w=640&q=75 1x" src="/_next/image?url=%2Fimages%2F%ED%95%9C.png&w=640&q=75" alt="그림" width="4" height="3" style="color:transparent" loading="lazy">',
    ),
  ).toBe('<img src="https://attention.example/images/%ED%95%9C.png" alt="그림" width="4" height="3">');
});

test("the optimiser's address names no file of another site", () => {
  const address = "https://attention.example/_next/image?url=https%3A%2F%2Fevil.example%2Fa.png&w=640&q=75";
  expect(content(`<img src="${address.replaceAll("&", "&amp;")}" alt="">`)).toBe(
    `<img src="${address.replaceAll("&", "&#x26;")}" alt="">`,
  );
  expect(content('<a href="https://evil.example/_next/image?url=%2Fa.png">글</a>')).toBe(
    '<a href="https://evil.example/_next/image?url=%2Fa.png">글</a>',
  );
});

test("nothing runs and nothing is to be pressed", () => {
  expect(
    content(
      '<p onclick="a()">글<script>a()</script><button>열기</button><a href="javascript:a()">b</a></p><h2 id="x">머리<a class="heading-link" href="#x"></a></h2><iframe src="https://a.example"></iframe>',
    ),
  ).toBe("<p>글<a>b</a></p><h2>머리</h2>");
});

test("a word with an explanation stays, the explanation goes", () => {
  expect(
    content(
      '<p>이 <span class="glossary"><button class="glossary-word">토큰</button><span class="glossary-note">설명</span></span>은</p>',
    ),
  ).toBe("<p>이 토큰은</p>");
});

test("a formula is MathML, with its source for readers that know none", () => {
  const html = content(`<span class="math math-inline">${katex.renderToString("10^9")}</span>`);
  expect(html).toBe(
    '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="10^9"><semantics><mrow><msup><mn>10</mn><mn>9</mn></msup></mrow><annotation encoding="application/x-tex"> 10^9 </annotation></semantics></math>',
  );
});

test("a box becomes a quotation, which readers set apart", () => {
  expect(content('<aside class="callout callout--note"><p>글</p></aside>')).toBe(
    "<blockquote><p>글</p></blockquote>",
  );
});

test("a list of tasks keeps its ticks, and code its language", () => {
  expect(content('<ul><li><input type="checkbox" disabled checked> 한 일</li></ul>')).toBe(
    "<ul><li>☑ 한 일</li></ul>",
  );
  expect(content('<ul><li><input type="checkbox" disabled> 할 일</li></ul>')).toBe(
    "<ul><li>☐ 할 일</li></ul>",
  );
  const code = '<pre class="shiki"><code><span class="line">a</span></code></pre>';
  expect(content(`<figure data-code="" data-language="js">${code}</figure>`)).toBe(
    '<figure><pre><code class="language-js">a</code></pre></figure>',
  );
  expect(content(`<div data-code="" data-language="text">${code}</div>`)).toBe(
    "<div><pre><code>a</code></pre></div>",
  );
});

import { describe, expect, it, test } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("a bare address in %s", (_dialect, render) => {
  /** The text with its links as `[words](address)`. */
  const linksIn = async (body: string): Promise<string> =>
    (await render(body)).html
      .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, "[$2]($1)")
      .replace(/^<p>|<\/p>$/g, "");

  it.each([
    [
      "자세한 내용(https://openai.com/blog)은 https://openai.com에서 www.naver.com에서",
      "자세한 내용([https://openai.com/blog](https://openai.com/blog))은 [https://openai.com](https://openai.com)에서 [www.naver.com](http://www.naver.com)에서",
    ],
    ["https://a.kr/x_(y)를 봅니다", "[https://a.kr/x_(y)](https://a.kr/x_(y))를 봅니다"],
    ["‘https://a.kr/’라고", "‘[https://a.kr/](https://a.kr/)’라고"],
    ["https://a.kr/에서 보면", "[https://a.kr/](https://a.kr/)에서 보면"],
    ["- 표(https://a.kr)를\n- 글", "<ul>\n<li>표([https://a.kr](https://a.kr))를</li>\n<li>글</li>\n</ul>"],
  ])("ends before a particle and before a parenthesis that it did not open: %s", async (body, expected) => {
    expect(await linksIn(body)).toBe(expected);
  });

  it.each([
    ..."“”‘’「」『』《》〈〉【】〔〕（）［］｛｝、。，．：；！？…‥·・ㆍ→←↔⇒～〜–—―−×÷±≠※★☆●○■□▲△▶◀♥√∞°℃＂＇＜＞｜／＼＆＃　",
  ])("ends at a sign that is no letter and not of ASCII: %s", async (sign) => {
    expect(await linksIn(`글 https://a.kr/x${sign}라고`)).toBe(
      `글 [https://a.kr/x](https://a.kr/x)${sign}라고`,
    );
    expect(await linksIn(`글 https://a.kr/x${sign}https://b.kr/y 글`)).toBe(
      `글 [https://a.kr/x](https://a.kr/x)${sign}[https://b.kr/y](https://b.kr/y) 글`,
    );
  });

  it.each([
    ["“https://a.kr/x” 라고", "“[https://a.kr/x](https://a.kr/x)” 라고"],
    [
      "（https://a.kr/1）와【https://b.kr/2】를",
      "（[https://a.kr/1](https://a.kr/1)）와【[https://b.kr/2](https://b.kr/2)】를",
    ],
    ["[https://a.kr/x]는", "[[https://a.kr/x](https://a.kr/x)]는"],
    [
      "https://a.kr/1,https://b.kr/2 글",
      "[https://a.kr/1](https://a.kr/1),[https://b.kr/2](https://b.kr/2) 글",
    ],
    ["https://a.kr/1、www.b.kr/2를", "[https://a.kr/1](https://a.kr/1)、[www.b.kr/2](http://www.b.kr/2)를"],
    ["https://a.kr/에서는 글", "[https://a.kr/](https://a.kr/)에서는 글"],
    ["https://a.kr/path/으로도.", "[https://a.kr/path/](https://a.kr/path/)으로도."],
    ["https://a.kr/이라는 글", "[https://a.kr/](https://a.kr/)이라는 글"],
    ["https://a.kr/나)입니다", "[https://a.kr/나](https://a.kr/%EB%82%98))입니다"],
    ["a@b.kr으로 보내라", "[a@b.kr](mailto:a@b.kr)으로 보내라"],
  ])("ends where a reader of Korean sees its end: %s", async (body, expected) => {
    expect(await linksIn(body)).toBe(expected);
  });

  it.each([
    "https://ko.wikipedia.org/wiki/한국은행",
    "https://a.kr/日本語/é",
    "https://a.kr/?q=검색어&b=1",
    "https://한국은행.kr/x",
    "https://a.kr/x_(y)",
  ])("keeps the Hangul that is its own: %s", async (address) => {
    expect(await linksIn(`글 ${address} 글`)).toBe(
      `글 [${address}](${encodeURI(address)}) 글`.replaceAll("&", "&amp;"),
    );
  });
});

test.each(['"', "'"])("an address ends at %s", async (quote) => {
  const { html } = await renderInTest(`글 https://a.kr/x${quote}인용${quote}과`);
  expect(html).toMatch(/^<p>글 <a href="https:\/\/a.kr\/x"[^>]*>https:\/\/a.kr\/x<\/a>/);
});

describe("an address that says where it ends", () => {
  it.each([
    ["<https://a.kr/b가>", "https://a.kr/b가"],
    ["[https://a.kr/b가](https://a.kr/b가)", "https://a.kr/b가"],
  ])("stays whole: %s", async (body, words) => {
    expect((await renderInTest(body)).html).toContain(`>${words}</a>`);
  });
});

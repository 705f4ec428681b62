import { describe, expect, it, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownLinks } from "./remark-kramdown-links.ts";

const htmlOf = (markdown: string): string => render(markdown, [remarkKramdownLinks]).html;

describe("the title of a link or picture", () => {
  it.each([
    ['"그림 1) 구조"', "그림 1) 구조"],
    ["'그림 2) 구조'", "그림 2) 구조"],
    ['"1) 제목"', "1) 제목"],
    ['"웃음 :)"', "웃음 :)"],
    ['"가 (나"', "가 (나"],
    ['"제목 \\"따옴\\" 끝"', "제목 &#x22;따옴&#x22; 끝"],
    ['"그는 "예"라고"', "그는 &#x22;예&#x22;라고"],
    ["'it's'", "it&#x27;s"],
    ['"[1] 참고"', "[1] 참고"],
    ['"가]나"', "가]나"],
    ["(제목)", "제목"],
    ['"두 줄\n제목"', "두 줄\n제목"],
    ['"제목" ', "제목"],
  ])("is all that stands between its quotation marks: %s", (written, title) => {
    expect(htmlOf(`가 [글](/b ${written}) 나`)).toBe(`<p>가 <a href="/b" title="${title}">글</a> 나</p>`);
    expect(htmlOf(`![표](/a.png ${written})`)).toBe(`<p><img src="/a.png" alt="표" title="${title}"></p>`);
    expect(htmlOf(`**[![표](/a.png ${written})](/b)**`)).toBe(
      `<p><strong><a href="/b"><img src="/a.png" alt="표" title="${title}"></a></strong></p>`,
    );
  });
});

describe("an address", () => {
  it.each([
    ["![그림](/images/my pic.png)", '<img src="/images/my%20pic.png" alt="그림">'],
    ['![그림](/my pic.png "제목 1) 글")', '<img src="/my%20pic.png" alt="그림" title="제목 1) 글">'],
    ["![그림 [1]](a (1).png)", '<img src="a%20(1).png" alt="그림 [1]">'],
    ["![그림]( /my pic.png )", '<img src="/my%20pic.png" alt="그림">'],
    ["![그림](\\images\\a\\_b.png)", '<img src="/images/a_b.png" alt="그림">'],
    ["[자료](/files/보고서 1.pdf)", '<a href="/files/%EB%B3%B4%EA%B3%A0%EC%84%9C%201.pdf">자료</a>'],
    ["[글](https://e.com/?q=a b&c=d)", '<a href="https://e.com/?q=a%20b&#x26;c=d">글</a>'],
    ["[글](https://e.com/Foo_(bar baz))", '<a href="https://e.com/Foo_(bar%20baz)">글</a>'],
    ["[글](#소 제목)", '<a href="#%EC%86%8C%20%EC%A0%9C%EB%AA%A9">글</a>'],
    ["[글](< https://e.com/x>)", '<a href="https://e.com/x">글</a>'],
    ["<https://e.com/x >", '<a href="https://e.com/x">https://e.com/x</a>'],
    ["글<https://e.com/x >글", '글<a href="https://e.com/x">https://e.com/x</a>글'],
    ["<https://e.com/a b>", '<a href="https://e.com/a%20b">https://e.com/a b</a>'],
  ])("may have room in it: %s", (markdown, html) => {
    expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    "[참고](문서 3장)",
    "배열[0](첫 번째 원소)",
    "[](int a, int b)",
    "![그림](my pic.png",
    "[글](/a b\n\n)",
  ])("is not what only stands in parentheses: %s", (markdown) => {
    expect(htmlOf(markdown)).not.toContain("<a");
    expect(htmlOf(markdown)).not.toContain("<img");
  });

  it("leaves code, and links that are links already, alone", () => {
    expect(htmlOf("`![그림](my pic.png)` <b >x</b> <a@b.kr>")).toBe(
      '<p><code>![그림](my pic.png)</code> <b>x</b> <a href="mailto:a@b.kr">a@b.kr</a></p>',
    );
  });

  it("stays within brackets that another link has used up", () => {
    expect(htmlOf("[가 [나](/a b.png) 다](/c d.png)")).toBe(
      '<p>[가 <a href="/a%20b.png">나</a> 다](/c d.png)</p>',
    );
  });
});

test.each(["](a b)", "[](a b ", '[](/a "', "<https:a "])(
  "thousands of %s cost no search to the end",
  (part) => {
    const begin = process.cpuUsage();
    htmlOf(part.repeat(3_000));
    const { user, system } = process.cpuUsage(begin);
    expect(user + system).toBeLessThan(5_000_000);
  },
);

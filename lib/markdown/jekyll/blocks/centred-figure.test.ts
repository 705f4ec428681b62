import { describe, expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { rehypeCentredFigure } from "./centred-figure.ts";

const html = (markdown: string) => render(markdown, [], [rehypeCentredFigure]).html;

describe("becomes a figure", () => {
  test("the centred div of old posts", () => {
    const div =
      '<div style="text-align:center">\n    <img src="/a.jpg" alt="가" width="700" />\n    <p style="font-size: smaller;"><em>이미지 출처: Meta</em></p>\n</div>';
    expect(html(div)).toBe(
      '<figure><img src="/a.jpg" alt="가" width="700"><figcaption>이미지 출처: Meta</figcaption></figure>',
    );
  });

  test.each([
    [
      "<center><img src=a><br>그림 1. 설명</center>",
      '<figure><img src="a"><figcaption>그림 1. 설명</figcaption></figure>',
    ],
    [
      "<p align=center><img src=a><img src=b><br><em>설명</em></p>",
      '<figure><img src="a"><img src="b"><figcaption>설명</figcaption></figure>',
    ],
    [
      "<div align=center><img src=a><p>하나</p><img src=b><p>둘</p></div>",
      '<figure><img src="a"><figcaption>하나</figcaption></figure><figure><img src="b"><figcaption>둘</figcaption></figure>',
    ],
    [
      '<div style="text-align:center">\n\n![가](b)\n\n*설명 [글](c)*\n\n</div>',
      '<figure><img src="b" alt="가"><figcaption>설명 <a href="c">글</a></figcaption></figure>',
    ],
    ["![가](b)\n*설명*", '<figure><img src="b" alt="가"><figcaption>설명</figcaption></figure>'],
    [
      "![가](b)\n\n*출처: 한겨레*",
      '<figure><img src="b" alt="가"><figcaption>출처: 한겨레</figcaption></figure>',
    ],
    ["![가](b)\n\n*▲ 설명*", '<figure><img src="b" alt="가"><figcaption>▲ 설명</figcaption></figure>'],
  ])("%j", (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

test.each([
  ["![가](b)\n\n*사진을 찍는 일이란*", '<p><img src="b" alt="가"></p>\n<p><em>사진을 찍는 일이란</em></p>'],
  ["문장 ![가](b) 속 *그림*", '<p>문장 <img src="b" alt="가"> 속 <em>그림</em></p>'],
  ["<p align=center><img src=a></p>", '<p align="center"><img src="a"></p>'],
  [
    "<div align=center><h2>제목</h2><img src=a></div>",
    '<div align="center"><h2>제목</h2><img src="a"></div>',
  ],
  [
    "<figure><img src=a><figcaption>설명</figcaption></figure>",
    '<figure><img src="a"><figcaption>설명</figcaption></figure>',
  ],
])("stays as it is: %j", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

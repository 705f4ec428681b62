import { expect, test } from "vitest";
import { bodyWords } from "./body-words.ts";

const textOf = (body: string) => bodyWords(body).text;

test("marks, addresses and tags are left out, and their words stay", () => {
  expect(
    textOf('**모델**을 [논문](https://a.b/c_(d) "제목")에서 `코드`로, ~~취소~~ ![그림 설명](/a.png)'),
  ).toBe("모델을 논문에서 코드로, 취소 그림 설명");
  expect(textOf('<div align="center"><img src="/a.png" alt="도표"/><p><em>설명</em></p></div>')).toBe(
    "도표 설명",
  );
  expect(textOf("> 인용\n\n- [x] 목록\n1. 차례\n\n| 가 | 나 |\n|---|:-:|\n| 1 | 2 |")).toBe(
    "인용\n목록\n차례\n가 나\n1 2",
  );
});

test("headings are told apart and stay in the text", () => {
  expect(bodyWords("## 첫 **제목** ##\n\n글\n\n#태그")).toEqual({
    headings: "첫 제목",
    text: "첫 제목\n글\n#태그",
  });
});

test("code blocks, comments, Liquid and attribute lists are no text", () => {
  expect(textOf("앞\n```js\nconst a = 1;\n```\n뒤\n~~~\n```\n~~~\n끝")).toBe("앞\n뒤\n끝");
  expect(textOf("가 <!-- 숨긴\n말 --> 나 {% include a.html %}{{ site.url }}{: .notice} 다")).toBe("가 나 다");
  expect(textOf("{% highlight js %}\nlet x\n{% endhighlight %}\n글")).toBe("글");
});

test("what looks like a tag, a comment or a fence inside of code and formulas is none", () => {
  expect(textOf("조건은 `i<n`이고, 그래서 `m>2`다.")).toBe("조건은 i<n이고, 그래서 m>2다.");
  expect(textOf("식 $x<y$에서 모델은 $y>0$이다.\n\n$$\na<b\n$$\n\n끝 > 시작")).toBe(
    "식 $x<y$에서 모델은 $y>0$이다.\n$$\na<b\n$$\n끝 > 시작",
  );
  expect(textOf("```npm install``` 명령을 쓴다.\n다음 글")).toBe("npm install 명령을 쓴다.\n다음 글");
  expect(textOf("`<script>`는 위험하다.\n\n`<!--`로 시작한다.\n\n본문 `-->`\n끝 `</script>`")).toBe(
    "<script>는 위험하다.\n<!--로 시작한다.\n본문 -->\n끝 </script>",
  );
  expect(textOf("앞\n\n```html\n<!-- 열기\n```\n\n본문\n\n```html\n닫기 -->\n```\n\n뒤")).toBe(
    "앞\n본문\n뒤",
  );
  expect(textOf("앞 <!-- 숨긴\n```\n말 --> 뒤\n\n본문")).toBe("앞 뒤\n본문");
});

test("a fence in an item or a quotation ends where it ends, and what follows is read", () => {
  expect(textOf("- ```js\n  a\n\n  b\n  ```\n\n다음 문단")).toBe("다음 문단");
  expect(textOf("- ~~~js\n  a\n  ~~~\n\n다음 문단")).toBe("다음 문단");
  expect(textOf("10. ```bash\n    a\n\n    b\n    ```\n\n글")).toBe("글");
  expect(textOf("> ```\n> 코드\n\n다음 문단 글")).toBe("다음 문단 글");
  expect(textOf("> - ```\n>   코드\n>   ```\n> 인용\n\n글")).toBe("인용\n글");
});

test("a smaller-than sign in prose takes nothing with it", () => {
  expect(textOf("값이 a <b 인 동안\n\n다음 문단의 c> d까지")).toBe("값이 a <b 인 동안\n다음 문단의 c> d까지");
  expect(textOf('<Figure src="/a.png" caption="a > b인 때" width={640} {...rest} />\n본문')).toBe(
    "a > b인 때\n본문",
  );
});

test("names with underscores and comparisons stay", () => {
  expect(textOf("snake_case와 _기울임_, a < b, C++ \\*별\\*")).toBe("snake_case와 기울임, a < b, C++ *별*");
});

test("footnotes stay, and where a link leads does not", () => {
  expect(textOf("본문[^1]과 [문서][a]\n\n[^1]: 각주의 글\n[a]: https://a.b/c")).toBe(
    "본문 과 문서\n각주의 글",
  );
});

test("a component shows its title and caption, over several lines too", () => {
  expect(textOf('앞\n\n<Chart\n  src="a.csv"\n  title="표 제목"\n/>\n\n뒤')).toBe("앞\n표 제목\n뒤");
  expect(textOf('<Callout type="note" title="알림">\n본문\n</Callout>')).toBe("알림\n본문");
});

test("a body made to keep an expression busy is read before the test's time is over", () => {
  for (const part of [
    "[",
    "![",
    "<!--",
    "<script",
    "{%",
    "{{",
    "<a ",
    "<a b=",
    "<a b={",
    '<a b="c" ',
    "<a b\n",
    "$a",
    "$a ",
    "- ",
    "-",
    "-가",
    "|-:",
    "1. > ",
    "$$\n",
    "`a``b```",
    "{/*",
    "`",
    "(",
    "*_",
    "[a](",
    "| -",
    "\\\\",
    "> ",
  ]) {
    expect(bodyWords(part.repeat(100_000)).text.length).toBeGreaterThanOrEqual(0);
  }
}, 60_000);

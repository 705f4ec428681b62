import { expect, test } from "vitest";
import { inspectBody } from "../../../markdown/check-body.ts";
import { bodyContext } from "../../../site/body-context.ts";
import { decomposedHangul, textSlips } from "./text-slips.ts";

const context = bodyContext({ articleByFileName: new Map() });

async function slipsIn(body: string, dialect: "markdown" | "mdx" = "mdx") {
  const article = { file: "posts/a.mdx", dialect, math: true, body, bodyLine: 10 };
  return textSlips(article, (await inspectBody(article, context)).facts.prose);
}

test("spaces that a finger doubled are found with their place, and mended to one", async () => {
  expect(await slipsIn("첫 줄\n\n새  모델이 나왔다.  그리고 (또)  나온다.")).toMatchObject([
    { rule: "text/double-space", line: 12, column: 2, fix: { from: "  ", to: " " } },
    { rule: "text/double-space", line: 12, column: 12 },
    { rule: "text/double-space", line: 12, column: 21 },
  ]);
});

test("full-width digits and quotation marks that do not match are found", async () => {
  expect(await slipsIn("매개변수 ７０억 개")).toMatchObject([
    { rule: "text/full-width-digits", column: 6, fix: { from: "７０", to: "70" } },
  ]);
  expect((await slipsIn('“그렇다"고 했다. ‘아니다\'라고 했다. "그렇다”')).map(({ rule }) => rule)).toEqual([
    "text/mixed-quotes",
    "text/mixed-quotes",
    "text/mixed-quotes",
  ]);
});

test("a slip is shown as it is written and as it should be", async () => {
  const explain = async (body: string) =>
    (await slipsIn(body)).map(({ message, mend }) => `${message} → ${mend}`);
  expect(await explain("이것은 단어  사이의 공백이다.")).toEqual([
    "단어 사이에 공백이 두 개 이상 있습니다: ‘이것은 단어  사이의 공백이다’ → 이렇게 고쳐 주세요: ‘이것은 단어 사이의 공백이다’. 공백을 하나만 남겨 주세요.",
  ]);
  expect(await explain("매개변수 ７０억 개")).toEqual([
    "전각 숫자가 있습니다: ‘매개변수 ７０억 개’ → 이렇게 고쳐 주세요: ‘매개변수 70억 개’. 일반 숫자로 입력해 주세요. 전각 숫자는 검색되지 않고 간격이 넓어 보입니다.",
  ]);
  expect(await explain('“그렇다"고 했다')).toEqual([
    '여는 따옴표와 닫는 따옴표의 모양이 다릅니다(둥근 따옴표와 곧은 따옴표): ‘“그렇다"고 했다’ → 이렇게 고쳐 주세요: ‘“그렇다”고 했다’. 같은 모양으로 맞춰 주세요. 기사에는 “ ”와 ‘ ’를 씁니다.',
  ]);
});

test("what may be meant is left alone", async () => {
  const fine = [
    "줄 끝의 두 칸  \n다음 줄",
    "    들여 쓴 줄",
    "| 이름  | 값 |",
    "`코드  안` 그리고 $가  나$",
    "```\n가  나\n```",
    "<!-- 주석  안 -->",
    '<Figure alt="그림  안" />',
    "[링크](</images/가  나>)",
    '“그렇다”고 했다. "곧은 따옴표" ‘작은’ 것과 Moore\'s Law',
    "‘90년대’와 rock ’n’ roll",
    "C  compiler",
    "- ```\n  가  나\n\n  다  라\n  ```",
    "이름  | 값\n--- | ---\n가  나 | 1",
    '“16" 화면이 좋다”',
    '“애플의 "비전 프로"가 나왔다”',
    '<Callout type="note" title="가 > 나  다">\n\n글\n\n</Callout>',
  ];
  const fineInMarkdown = [
    "글\n\n    이름  값\n    ０  １",
    "<pre>\n이름      나이\n</pre>",
    "<pre><code>가  나</code></pre> <code>가  나</code>",
    '<img src="/images/a.png" alt="가 > 나  다">',
  ];
  for (const body of fine) expect(await slipsIn(body), body).toEqual([]);
  for (const body of fineInMarkdown) expect(await slipsIn(body, "markdown"), body).toEqual([]);
});

test("Hangul in decomposed letters is found once a line and put together", () => {
  const line = "제목: 한글".normalize("NFD");
  expect(decomposedHangul("posts/a.md", `---\n${line}\n---\n가`)).toMatchObject([
    { rule: "text/decomposed-hangul", line: 2, column: 1, fix: { column: 1, from: line, to: "제목: 한글" } },
  ]);
  expect(decomposedHangul("posts/a.md", "자모 ㄱㅏ, 옛말 ᄒᆞᆫ글")).toEqual([]);
});

import { expect, test } from "vitest";
import { inspectBody } from "../../../markdown/check-body.ts";
import { bodyContext } from "../../../site/body-context.ts";
import { applyFixes } from "../fix-files.ts";
import { markdownSlips } from "./markdown-slips.ts";

const context = bodyContext({ articleByFileName: new Map() });
type Dialect = "markdown" | "mdx";

async function slipsIn(body: string, dialect: Dialect = "mdx") {
  const article = { file: "posts/a.mdx", dialect, math: false, body, bodyLine: 1 };
  return markdownSlips(article, (await inspectBody(article, context)).facts.prose);
}

/** What is written, the rule that speaks, and the text after `--fix`; undefined where a person has to decide. */
const slips: readonly (readonly [
  written: string,
  rule: string,
  mended: string | undefined,
  line?: number,
])[] = [
  // Dates and numbers at the beginning of a line
  ["2026. 11. 1. 발표했다.", "list/date", "2026\\. 11. 1. 발표했다."],
  ["2026. 11월에 나왔다.", "list/date", "2026\\. 11월에 나왔다."],
  ["11. 24. 발표했다.", "list/date", "11\\. 24. 발표했다."],
  ["2026.11.1. 발표", "", undefined],
  ["2020. 시작\n2023. 끝", "list/date", "2020\\. 시작\n2023. 끝"],

  // Multiplication
  ["식은 3*4*5이다.", "text/times-as-emphasis", "식은 3\\*4\\*5이다."],
  ["넓이는 a*b*c이다.", "text/times-as-emphasis", "넓이는 a\\*b\\*c이다."],
  ["값은 (a)*2*(b)", "text/times-as-emphasis", "값은 (a)\\*2\\*(b)"],
  ["크기는 1.5*2*3.5배", "text/times-as-emphasis", "크기는 1.5\\*2\\*3.5배"],
  ["3*4와 5*6", "text/times-as-emphasis", "3\\*4와 5\\*6"],

  // Headings
  ["글\n\n##소제목\n\n글", "heading/no-space", "글\n\n## 소제목\n\n글", 3],
  ["###셋째 단계", "heading/no-space", "### 셋째 단계"],
  ["글\n##소제목", "heading/no-space", "글\n## 소제목", 2],
  ["＃＃ 소제목", "heading/no-space", "## 소제목"],
  ["#무엇이 달라졌나", "heading/no-space", "# 무엇이 달라졌나"],
  ["첫 문단이다.\n---\n둘째 문단이다.", "heading/underlined", "첫 문단이다.\n\n---\n둘째 문단이다.", 2],
  ["첫 줄과\n둘째 줄이다.\n-----", "heading/underlined", "첫 줄과\n둘째 줄이다.\n\n-----", 3],
  ["“그렇다.”\n---", "heading/underlined", "“그렇다.”\n\n---", 2],

  // Lists
  ["-하나\n-둘", "list/no-space", "- 하나\n- 둘"],
  ["1.하나\n2.둘", "list/no-space", "1. 하나\n2. 둘"],
  ["1)하나\n2)둘", "list/no-space", "1) 하나\n2) 둘"],
  ["•하나\n•둘", "list/no-space", "- 하나\n- 둘"],
  ["*하나\n*둘 셋", "list/no-space", "- 하나\n- 둘 셋"],

  // Tables
  ["| 이름 | 값 |\n| 가 | 1 |", "table/no-delimiter", "| 이름 | 값 |\n| --- | --- |\n| 가 | 1 |"],
  ["| 이름 | 값 |\n| --- |\n| 가 | 1 |", "table/no-delimiter", "| 이름 | 값 |\n| --- | --- |\n| 가 | 1 |", 2],
  [
    "| 이름 | 값 |\n| — | — |\n| 가 | 1 |",
    "table/no-delimiter",
    "| 이름 | 값 |\n| --- | --- |\n| 가 | 1 |",
    2,
  ],

  // Footnotes
  ["글이다.[^1]", "footnote/undefined", undefined],
  ["글이다[^주]고 한다.", "footnote/undefined", undefined],
  ["글이다.[^1]\n\n[^1] 주석이다.", "footnote/undefined", "글이다.[^1]\n\n[^1]: 주석이다."],
  ["글이다.[^2]\n\n[^1]: 주석이다.", "footnote/undefined", undefined],

  // Links and pictures
  ["[논문] (https://e.com/a)을 보라", "link/broken", "[논문](https://e.com/a)을 보라"],
  ["[논문]（https://e.com/a）을 보라", "link/broken", "[논문](https://e.com/a)을 보라"],
  ["(논문)[https://e.com/a]을 보라", "link/broken", "[논문](https://e.com/a)을 보라"],
  ["[논문](https://e.com/a 을 보라", "link/broken", undefined],
  ["[논문(https://e.com/a)을 보라", "link/broken", undefined],
  ["[지난 기사] (/posts/새-모델)", "link/broken", "[지난 기사](/posts/새-모델)"],
  ["![그림](/images/내 그림.png)", "link/broken", "![그림](/images/내%20그림.png)"],
  ["![그림](내 그림 (1).png)", "link/broken", "![그림](내%20그림%20%281%29.png)"],
  ["![그림] (/images/a.png)", "link/broken", "![그림](/images/a.png)"],
  ["[논문](https://e.com/a b)", "link/broken", "[논문](https://e.com/a%20b)"],
  ["[[새 모델]] 참고", "text/stray-mark", undefined],
  ["[[새 모델|지난 기사]]", "text/stray-mark", undefined],
  ["![[그림 1.png]]", "text/stray-mark", undefined],

  // Emphasis, code, strikethrough
  ["이것은 **굵게 쓴 글이다.", "text/stray-mark", undefined],
  ["이것은 굵게** 쓴 글이다.", "text/stray-mark", undefined],
  ["이것은 ** 굵게 ** 쓴 글이다.", "text/stray-mark", "이것은 **굵게** 쓴 글이다."],
  ["이것은 **굵게 ** 쓴 글이다.", "text/stray-mark", "이것은 **굵게** 쓴 글이다."],
  ["이것은 ==중요한== 글이다.", "text/stray-mark", "이것은 **중요한** 글이다."],
  ["이것은 `npm install 명령이다.", "text/stray-mark", undefined],
  ["이것은 ``npm install` 명령이다.", "text/stray-mark", undefined],
  ["이것은 ~~지운 글이다.", "text/stray-mark", undefined],
  ["글\n\n```js\nconst a = 1;\n\n## 다음\n\n글", "code/unclosed", undefined, 3],
  ["글\n\n```\n가\n``\n\n글", "code/unclosed", undefined, 3],
  ["글\n\n~~~\n가\n```\n\n글", "code/unclosed", undefined, 3],
  ["글\n\n```js\n가\n```js\n\n글", "code/unclosed", undefined, 3],
];

test.each(slips.map(([written, rule, mended, line]) => ({ written, rule, mended, line })))(
  "$written is told by $rule",
  async ({ written, rule, mended, line }) => {
    const found = await slipsIn(written);
    expect([...new Set(found.map((each) => each.rule))]).toEqual(rule === "" ? [] : [rule]);
    if (rule === "") return;
    if (line !== undefined) expect(found[0]?.line).toBe(line);
    const fixed = applyFixes(written, found);
    expect(fixed.done.length === 0 ? undefined : fixed.text).toBe(mended);
    expect(await slipsIn(fixed.text)).toEqual(mended === undefined ? found : []);
  },
);

test.each<Dialect>(["mdx", "markdown"])("what is meant is left alone in %s", async (dialect) => {
  const fine = [
    "1. 하나\n2. 둘",
    "2020. 하나\n2021. 둘",
    "2026\\. 11. 1. 발표했다.",
    "1. 하나\n   1. 안쪽",
    "이것은 *기울임*이고 **굵게**이다.",
    "**마크다운(Markdown)**을 **“오픈AI”**가 썼다.",
    "3 * 4 * 5와 3×4, 2**10",
    "`3*4*5`와 `[^1]`와 `[[가]]`와 `==가==`",
    "```\n##소제목\n3*4*5\n[[가]] **\n```",
    "#반도체 #인공지능",
    "#반도체",
    "C#과 F#, 이슈 #12",
    "소제목\n---\n\n글",
    "소제목\n===\n\n글이다.",
    "글이다.\n\n---\n\n글이다.",
    "-어떻게 시작했나\n\n시작은 이랬다.",
    "3.1절과 4.19",
    "| 이름 | 값 |\n| --- | --- |\n| 가 | 1 |",
    "|절댓값| 하나",
    "글이다.[^1]\n\n[^1]: 주석이다.",
    "정규식 [^a-z]와 [^0-9]",
    "[논문](https://e.com/a) (https://e.com/b)",
    "[논문] (저자 이름)",
    '[그림 1](a.png "제목")',
    "[논문]: https://e.com\n\n[논문] (https://e.com/b)",
    "행렬 [[1, 2], [3, 4]]",
    "a == b이고 c == d이다.",
    "5~10개와 3~4개",
    "src/**/*.ts와 **/*.md",
    "~~지운 글~~",
    "\\*\\*별표\\*\\*와 \\`백틱\\`",
    "- 가\n\n  ```js\n  1\n  ```\n- 나",
    "> ```\n> 1\n> ```\n\n글",
    "````\n```\n````\n\n글",
  ];
  for (const body of fine) expect(await slipsIn(body, dialect), body).toEqual([]);
});

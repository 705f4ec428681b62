import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { bodyContext } from "../../../site/body-context.ts";
import { checkArticle } from "../check-article.ts";
import { collectionFindings } from "../findings/collection.ts";
import { strayFileFindings } from "../findings/stray-files.ts";
import { applyFixes } from "../fix-files.ts";

const context = { ...bodyContext({ articleByFileName: new Map() }), publicFiles: new Map<string, string>() };

function parse(body: string, more = "", ending = "mdx") {
  const text = `---\ntitle: 가\ndescription: 나\n${more}---\n${body}`;
  const source = decodeSourceFile(`posts/2026-11-24-a.${ending}`, new TextEncoder().encode(text));
  return { text, article: parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") }) };
}

async function check(body: string, more = "", ending = "mdx") {
  const { text, article } = parse(body, more, ending);
  return { text, found: (await checkArticle(article, text, context)).diagnostics };
}

describe("a formula in an article without formulas is told, once, and no brace beside it", () => {
  test.each([
    ["식은 $x^2$이다.", "warning"],
    ["식은 $e^{x}$이다.", "error"],
    ["식은 $\\frac{1}{2}$이다.", "error"],
    ["$$\n\\sum_{i} x_i\n$$", "error"],
    ["행렬 $A$와 $B$", "warning"],
    ["식은 $y = ax + b$이다.", "warning"],
    ["식은 \\(x^{2}\\)이다.", "error"],
  ])("%j", async (body, severity) => {
    const { found } = await check(body);
    expect(found).toMatchObject([
      { rule: "math/off", severity, mend: expect.stringContaining("math: true") },
    ]);
    expect((await check(body, "math: true\n")).found.filter(({ rule }) => rule === "math/off")).toEqual([]);
  });

  test("money, code and the names of a shell are none", async () => {
    for (const body of [
      "값은 $5에서 $7이다.",
      "입력은 $5, 출력은 $15이다.",
      "`$x^2$`와 `$HOME`",
      "$HOME_DIR와 $PATH를 쓴다.",
      "\\$x^2\\$",
      "```\n$x^2$\n```",
      "정규식 \\(가\\)와 \\[나\\]",
      "US$ 없이 US$100와 US$200",
    ]) {
      const { found } = await check(body, "", "md");
      expect(
        found.filter(({ rule }) => rule === "math/off"),
        body,
      ).toEqual([]);
    }
  });
});

test.each([
  ["글\u00a0자", "글 자"],
  ["글\u200b자", "글자"],
  ["\u3000글", " 글"],
  ["글\t자", "글 자"],
  ["##\u00a0소제목", "## 소제목"],
  ["-\u00a0하나\n-\u00a0둘", "- 하나\n- 둘"],
  ["글\ufeff과\u2003글 `코\u00a0드`", "글과 글 `코\u00a0드`"],
])("spaces that only look like one are mended: %j", async (body, mended) => {
  const { text, found } = await check(body, "", "md");
  const odd = found.filter(({ rule }) => rule === "text/invisible-space");
  expect(odd.length).toBe(body.split("\n").length);
  expect(applyFixes(text, odd).text).toBe(text.replace(body, mended));
});

test("indentation, code, tables and emoji are left alone", async () => {
  for (const body of [
    "- 하나\n\t- 둘",
    "```\n가\t나\u00a0다\n```",
    "| 가\t| 나 |\n| --- | --- |",
    "👩‍💻 ❤️",
  ]) {
    expect(
      (await check(body)).found.filter(({ rule }) => rule === "text/invisible-space"),
      body,
    ).toEqual([]);
  }
});

test("an empty body is told, but not of a draft or of what only forwards", async () => {
  const rules = async (body: string, more = "") =>
    (await check(body, more, "md")).found.map(({ rule }) => rule).filter((rule) => rule === "body/empty");
  for (const body of ["", "\n \n", "<!-- 메모 -->"]) expect(await rules(body), body).toEqual(["body/empty"]);
  expect(await rules("", "draft: true\n")).toEqual([]);
  expect(await rules("", "redirect_to: /posts/b\n")).toEqual([]);
  expect(await rules("![그림](/images/a.png)")).toEqual([]);
});

test("pictures on the author's computer or on GitHub's page get an address of the site", async () => {
  const mend = async (body: string, more = "") =>
    (await check(body, more)).found.find(({ rule }) => rule.startsWith("image/") && rule !== "image/no-alt")
      ?.mend;
  expect(await mend("글", "image: C:\\Users\\me\\내 그림.png\n")).toContain("‘/images/내%20그림.png’");
  expect(await mend("![그림](https://github.com/o/r/blob/main/public/images/a.png)")).toContain(
    "‘/images/a.png’",
  );
  expect(await mend("글", "image: https://github.com/o/r/blob/main/public/images/a.png\n")).toContain(
    "‘/images/a.png’",
  );
});

test("a category of one article, a letter from one of several, is told", () => {
  const articles = ["해설", "해설", "헤설", "모델", "모델", "모달리티", "AI", "AI", "AR"].map(
    (category) => parse("글", `categories: [${category}]\n`).article,
  );
  const found = collectionFindings(articles).filter(({ rule }) => rule === "content/similar-categories");
  expect(found.map(({ message }) => /‘(.+?)’/.exec(message)?.[1])).toEqual(["헤설"]);
});

test("files below posts that were to be articles or pictures are told", () => {
  const root = mkdtempSync(join(tmpdir(), "stray-"));
  mkdirSync(join(root, "posts/2026"), { recursive: true });
  mkdirSync(join(root, "public"));
  const meant = [
    "2026-01-01-a.mdx.txt",
    "2026-01-02-b.txt",
    "2026-01-03-c.md (1)",
    "2026-01-04-d",
    "2026-01-05-e.hwp",
    "f.mdx~",
    "picture.png",
  ];
  const fine = ["2026-01-01-ok.mdx", "old.markdown", "data.csv", ".DS_Store", "README"];
  for (const name of [...meant, ...fine]) writeFileSync(join(root, "posts/2026", name), "글");
  const found = strayFileFindings(root);
  rmSync(root, { recursive: true });
  expect(found.map(({ file }) => file)).toEqual(meant.map((name) => `posts/2026/${name}`).toSorted());
  expect(found[0]?.mend).toContain("‘2026-01-01-a.mdx’");
  expect(found.find(({ file }) => file.endsWith("b.txt"))?.mend).toContain("‘2026-01-02-b.mdx’");
});

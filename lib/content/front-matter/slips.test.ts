import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";

function parse(text: string) {
  const source = decodeSourceFile("posts/2026-11-24-a.mdx", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

function findings(text: string) {
  return parse(text).diagnostics.map(({ line, column, severity, rule, fix }) =>
    [`${line}:${column} ${severity} ${rule}`, ...(fix === undefined ? [] : [fix.to])].join(" → "),
  );
}

const withLines = (...lines: readonly string[]) => ["---", "title: 가", ...lines, "---", "글"].join("\n");

test.each([
  // What follows ` #`
  ["title: C# 13의 새 기능 #1 정리", '2:20 warning front-matter/cut-off → title: "C# 13의 새 기능 #1 정리"'],
  ['title: 그는 "좋다" #1', "2:16 warning front-matter/cut-off → title: '그는 \"좋다\" #1'"],
  ["title: 가 # 부제", "2:10 warning front-matter/cut-off"],
])("%s is cut off, and told", (line, expected) => {
  expect(findings(`---\n${line}\n---\n글`)).toEqual([expected]);
});

test.each([
  [
    ["description: 이슈 #12를 고쳤다"],
    '3:17 warning front-matter/cut-off → description: "이슈 #12를 고쳤다"',
  ],
  [["tags: [AI, #반도체]"], "3:12 error front-matter/syntax → tags: [AI, 반도체]"],
  [["tags: [#AI, #반도체]"], "3:13 error front-matter/syntax → tags: [AI, 반도체]"],
  [["tags: #반도체"], "3:7 warning front-matter/cut-off → tags: 반도체"],
  [["tags:", "  - #반도체", "  - AI"], "4:5 warning front-matter/cut-off →   - 반도체"],
  [["image:", "  src: /a.png", "  alt: 그림 #1"], '5:11 warning front-matter/cut-off →   alt: "그림 #1"'],
  // An item without its space
  [["categories:", "-해설"], "4:1 error front-matter/syntax → - 해설"],
  [["tags:", "- 가", "-나"], "5:1 error front-matter/syntax → - 나"],
  // Characters that only look right
  [["tags: [나， 다]"], "3:1 warning front-matter/odd-character → tags: [나, 다]"],
  [["description = 나"], "3:1 error front-matter/syntax → description: 나"],
  [["description:\u00a0나"], "3:1 error front-matter/syntax → description: 나"],
  [["image:", "\u3000src: /a.png"], "4:1 warning front-matter/odd-character →   src: /a.png"],
] as const)("%j", (lines, expected) => {
  expect(findings(withLines(...lines))[0]).toContain(expected);
});

test("a note, and a `#` within quotes, a block or a word, are left alone", () => {
  for (const lines of [
    ["layout: single # 화면"],
    ["date: 2026-11-24 # 서울"],
    ["# 메모"],
    ['description: "이슈 #12" # 메모'],
    ["description: >", "  이슈 #12를 고쳤다"],
    ["tags: [C#, F#]"],
    ["tags:", "  # 메모", "  - 가"],
    ["tags: [가] # 메모"],
    ["redirect_from:", "  - /a/#b"],
  ]) {
    expect(
      findings(withLines(...lines)).filter((each) => /cut-off|odd|no-space/.test(each)),
      lines.join(),
    ).toEqual([]);
  }
});

test("empty lines above the front matter are not told, and all lines keep their numbers", () => {
  expect(parse("\n \n\u200b---\ntitle: 가\n---\n글")).toMatchObject({
    title: "가",
    bodyLine: 6,
    diagnostics: [],
  });
  expect(findings("\n\n---\ntitle: 가\ndraft: 네\n---\n글")).toEqual([
    "5:8 error front-matter/wrong-type → true",
  ]);
  expect(parse("\n글\n\n---\n글").diagnostics).toMatchObject([{ rule: "front-matter/missing" }]);
});

test.each([
  ["----\ntitle: 가\n---\n글", "1:1 error front-matter/missing → ---"],
  [" ---\ntitle: 가\n ---\n글", "1:1 error front-matter/missing → ---"],
  ["--\ntitle: 가\n---\n글", "1:1 error front-matter/missing → ---"],
  ["—-\ntitle: 가\n---\n글", "1:1 error front-matter/missing → ---"],
  ["\n___\ntitle: 가\n---\n글", "2:1 error front-matter/missing → ---"],
  ["---\ntitle: 가\n----\n글", "3:1 error front-matter/unclosed → ---"],
  ["---\ntitle: 가\n  ---\n글", "3:1 error front-matter/unclosed → ---"],
  ["---\ntitle: 가\n—\n글", "3:1 error front-matter/unclosed → ---"],
])("the line around front matter is mended: %j", (text, expected) => {
  expect(findings(text)).toEqual([expected]);
});

test("front matter without its lines is said to be without them", () => {
  expect(parse("title: 가\ntags: [나]\n\n글").diagnostics[0]?.mend).toContain("‘title: 가’ 줄의 위");
});

test("Git's marks are one finding, and in code they are none", () => {
  const conflict = "<<<<<<< HEAD\ntitle: 가\n=======\ntitle: 나\n>>>>>>> main";
  expect(findings(`---\n${conflict}\n---\n글`)).toEqual(["2:1 error file/merge-conflict"]);
  expect(findings(`---\ntitle: 가\n---\n글\n${conflict}\n`)).toEqual(["5:1 error file/merge-conflict"]);
  expect(findings(`---\ntitle: 가\n---\n\`\`\`\n${conflict}\n\`\`\`\n`)).toEqual([]);
  expect(findings("---\ntitle: 가\n---\n제목\n=======\n")).toEqual([]);
  const old = decodeSourceFile(
    "posts/2020-01-01-a.md",
    new TextEncoder().encode(`---\ntitle: 가\n---\n${conflict}\n`),
  );
  expect(old.diagnostics).toMatchObject([{ severity: "warning", line: 4 }]);
});

test("a key in other letters' case is mended", () => {
  expect(findings("---\ntitle: 가\nTags: [나]\n---\n글")).toEqual([
    "3:1 warning front-matter/unknown-key → tags",
  ]);
});

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type RuleId, ruleSeverities } from "../lib/content/findings/diagnostic.ts";
import site from "../site.config.ts";

const repository = process.cwd();
let root = "";

const findings = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    rule: z.string(),
    severity: z.enum(["error", "warning", "hint"]),
    message: z.string(),
    mend: z.string(),
  }),
);

/** Front matter with nothing to mend. */
const head = (more = "") => `---\ntitle: 제목\ndescription: 요약\n${more}---\n`;
const body = (text: string) => `${head()}\n${text}\n`;
const formula = (text: string) => `${head("math: true\n")}\n${text}\n`;
const chart = (rows: string, type = "bar"): Case => ({
  text: body(`<Chart src="data.csv" type="${type}" title="차트" source="출처" />`),
  data: rows,
});

interface Case {
  /** Of the article. */
  readonly text: string | Uint8Array;
  readonly type?: "md" | "mdx";
  /** Of `data.csv` beside it. */
  readonly data?: string | Uint8Array;
}

/** For each rule an article that breaks it. */
const cases: Partial<Record<RuleId, string | Case>> = {
  "file/empty": "",
  "file/merge-conflict": body("<<<<<<< HEAD\n가\n=======\n나\n>>>>>>> main"),
  "file/not-utf-8": { text: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xbe, 0xc8, 0xb3, 0xe7]) },
  "file/too-large": body("가".repeat(800_000)),

  "front-matter/bad-date": head("date: 어제\n"),
  "front-matter/cut-off": head("series: 연재 #1\n"),
  "front-matter/no-space": head("tags:\n  -가\n"),
  "front-matter/odd-character": head("tags: [가， 나]\n"),
  "front-matter/duplicate-key": head("tags: [가]\ntags: [나]\n"),
  "front-matter/impossible-date": head("date: 2026-02-30\n"),
  "front-matter/long-title": `---\ntitle: ${"긴 제목 ".repeat(20)}\ndescription: 요약\n---\n`,
  "front-matter/missing": "기사 정보가 없는 글\n",
  "front-matter/missing-title": "---\ndescription: 요약\n---\n",
  "front-matter/no-description": "---\ntitle: 제목 하나\n---\n",
  "front-matter/not-a-map": "---\n- 하나\n- 둘\n---\n",
  "front-matter/old-shape": head("sitemap: { priority: 1.0 }\n"),
  "front-matter/other-layout": head("layout: landing\n"),
  "front-matter/split-at-spaces": head("tags: 큰 모델\n"),
  "front-matter/syntax": "---\ntitle: 새 모델: 공개\n---\n",
  "front-matter/too-costly": head(`${"]".repeat(60_000)}\n`),
  "front-matter/too-many-aliases": `---\ntitle: 제목\na: &a [1,1,1,1,1,1,1,1,1,1]\n${["b", "c", "d", "e", "f"]
    .map((name, index) => `${name}: &${name} [${`*${"abcdef"[index]},`.repeat(10).slice(0, -1)}]`)
    .join("\n")}\n---\n`,
  "front-matter/unclosed": "---\ntitle: 제목\n글\n",
  "front-matter/unknown-alias": "---\ntitle: 제목\ntags: *큰모델\n---\n",
  "front-matter/unknown-key": head("tag: [가]\ncategorys: [나]\n"),
  "front-matter/unknown-navigation": head("sidebar:\n  nav: nav_list_mian\n"),
  "front-matter/wrong-type": head("draft: 아마도\n"),

  "body/failed": { text: body(`${"> ".repeat(3_000)}글`) },

  "body/too-costly": body("*가".repeat(5_001)),

  "heading/empty": body("## 하나\n\n##\n\n글"),
  "heading/repeated": body("## 하나\n\n글\n\n## 하나\n\n글"),
  "heading/skipped": body("## 하나\n\n#### 셋\n\n글"),

  "body/empty": head().trimEnd(),
  "link/not-for-readers": body("[지난 기사](http://localhost:3000/posts/target)"),
  "link/own-address": body(`[지난 기사](${site.url}/posts/target)`),
  "text/invisible-space": body("글\u00a0자"),
  "content/similar-categories": head("categories: [헤설]\n"),
  "heading/no-space": body("##소제목\n\n글"),
  "heading/underlined": body("첫 문단이다.\n---"),
  "link/broken": body("[논문] (https://example.org/a)"),
  "list/date": body("2026. 11. 1. 발표했다."),
  "list/no-space": body("-하나\n-둘"),
  "table/no-delimiter": body("| 가 | 나 |\n| 다 | 라 |"),
  "footnote/undefined": body("글이다.[^1]"),
  "text/stray-mark": body("이것은 **굵게 쓴 글이다."),
  "text/times-as-emphasis": body("식은 3*4*5이다."),
  "code/unclosed": body("```\n코드"),

  "link/arxiv-version": head("sources: [{ label: 논문, url: https://arxiv.org/abs/2412.19437 }]\n"),
  "link/empty": body("글 [](https://example.org) 글"),
  "link/legacy-path": body("[옛 글](/old/here/)"),
  "link/missing-anchor": body("[자리](/posts/target#없는-자리)"),
  "link/missing-page": body("[없는 글](/posts/nowhere)"),
  "link/unpublished": body("[초안](/posts/draft)"),

  "image/alt-is-file-name": body("![real.png](/images/real.png)"),
  "image/cut-off": body("![잘린 그림](/images/half.png)"),
  "image/huge": body("![큰 그림](/images/huge.png)"),
  "image/missing": body("![그림 설명](/images/none.png)"),
  "image/no-alt": body("![](/images/real.png)"),
  "image/no-credit": body('<Figure src="/images/real.png" alt="그림 설명" caption="아래의 글" />'),
  "image/remote": body("![그림 설명](https://example.org/a.png)"),
  "image/unreadable": body("![그림 설명](/images/broken.png)"),
  "image/wrong-case": body("![그림 설명](/images/Real.PNG)"),

  "text/decomposed-hangul": body("한글".normalize("NFD")),
  "text/double-space": body("단어  사이"),
  "text/full-width-digits": body("２０２６년"),
  "text/mixed-quotes": body('“그렇다"고 했다.'),

  "mdx/bad-prop": body('<Callout type="loud">글</Callout>'),
  "mdx/export-dropped": body("export const a = 1"),
  "mdx/expression-dropped": body("글 {1 + 1} 글"),
  "mdx/import-dropped": body('import A from "./a"'),
  "mdx/missing-prop": body('<Figure src="/images/real.png" />'),
  "mdx/syntax": body("글 {그 외 등등"),
  "mdx/unknown-component": body("<Figuer />"),
  "mdx/unknown-prop": body('<Callout type="note" titel="가">글</Callout>'),

  "footnote/unused": body("글\n\n[^1]: 아무도 부르지 않는 각주"),
  "html/component-in-markdown": { text: body('<Figure src="/images/real.png" alt="그림" />'), type: "md" },
  "html/address-removed": { text: body('<a href="javascript:alert(1)">글</a>'), type: "md" },
  "html/element-removed": { text: body("<script>alert(1)</script>"), type: "md" },
  "html/element-unwrapped": { text: body("<button>글</button>"), type: "md" },
  "html/event-handler-removed": { text: body('<p onclick="alert(1)">글</p>'), type: "md" },
  "html/frame-removed": { text: body('<iframe src="https://example.org/"></iframe>'), type: "md" },
  "html/media-part-removed": {
    text: body('<video src="/images/real.mp4"><track src="javascript:x"></video>'),
    type: "md",
  },

  "math/bad-formula": formula("$\\frac{1}{$ $\\begin{matrix}a$ $x^$ $\\hline$ $a \\over b \\over c$"),
  "math/duplicate-label": formula(
    '<Math label="a">\n\n$$\nx\n$$\n\n</Math>\n\n<Math label="a">\n\n$$\ny\n$$\n\n</Math>',
  ),
  "math/no-formula": formula('<Math label="a">\n\n글\n\n</Math>'),
  "math/off": body('<Math label="a">\n\n$$\nx\n$$\n\n</Math>'),
  "math/unknown-label": formula('식 <Ref to="a" />'),
  "math/unknown-reference": formula("식 $\\eqref{a}$"),
  "code/unknown-language": body("```klingon\n글\n```"),

  "chart/bad-csv": chart('가,나\n"다,1\n'),
  "chart/empty-column": chart("가,나,다\n라,1,\n마,2,\n", "grouped-bar"),
  "chart/extra-cell": chart("가,나\n다,1,234\n"),
  "chart/missing-column": chart("가\n나\n"),
  "chart/missing-file": body('<Chart src="none.csv" type="bar" title="차트" source="출처" />'),
  "chart/missing-label": chart("가,나\n,1\n"),
  "chart/missing-name": chart("가,,나\n다,1,2\n", "grouped-bar"),
  "chart/more": chart(`가,나\n${"다,라\n".repeat(30)}`),
  "chart/no-rows": chart("가,나\n"),
  "chart/not-a-number": chart("가,나\n다,라\n"),
  "chart/not-utf-8": { ...chart(""), data: new Uint8Array([0xbe, 0xc8, 0x2c, 0xb3, 0xe7, 0x0a]) },
  "chart/too-large": chart(`가,나\n${"다,1\n".repeat(100_000)}`),
  "chart/too-many-rows": chart(`가,나\n${Array.from({ length: 500 }, (_, row) => `다${row},1\n`).join("")}`),
  "chart/too-many-series": chart("가,나,다\n라,1,2\n"),

  "download/missing": body('<Download src="/files/none.csv" title="자료" />'),
  "embed/bad-id": body('<YouTube id="짧다" title="동영상" />'),
  "embed/unknown-player": body('<Embed src="https://example.org/player" title="동영상" />'),
  "gallery/no-image": body("<Gallery>\n\n</Gallery>"),
  "gallery/not-an-image": body("<Gallery>\n\n![그림 설명](/images/real.png)\n\n글\n\n</Gallery>"),
  "timeline/bad-date": body("<Timeline>\n\n- 2026-13-45 일\n\n</Timeline>"),
  "timeline/empty": body("<Timeline>\n\n</Timeline>"),
  "timeline/event-outside": body('<Event date="2026">글</Event>'),
  "timeline/no-date": body("<Timeline>\n\n- 날짜 없는 일\n\n</Timeline>"),
  "timeline/not-an-event": body("<Timeline>\n\n- 2026-01-01 일\n\n글\n\n</Timeline>"),
  "glossary/unknown-term": body("<Glossary>없는 말</Glossary>"),

  "kramdown/unused-attributes": { text: body("글\n{: data-x='1'}"), type: "md" },
  "liquid/not-liquid": { text: body("글 {{ $ }} 글"), type: "md" },
  "liquid/too-much-text": {
    text: body(
      `{% assign a = "가가가가가가가가가가" %}${"{% assign a = a | append: a %}".repeat(30)}{{ a }}`,
    ),
    type: "md",
  },
  "liquid/unknown-article": { text: body("[글]({% post_url 2000-01-01-none %})"), type: "md" },
  "liquid/unresolved": { text: body("글 {{ page.unknown }} 글"), type: "md" },

  "content/early-correction": head("corrections: [{ date: 2025-12-31, text: 가 }]\n"),
  "content/no-related-link": `${head("tags: [LLaMA3]\n")}\n글\n`,
  "content/same-title": head().replace("제목", "머리기사"),
  "content/similar-tags": head("tags: [Llama 3]\n"),
  "content/slug-clash": head("slug: target\n"),
  "content/title-number": `${head().replace("제목", "낭비 60%")}\n낭비가 많다.\n`,

  "redirects/bad-target": head("redirect_to: mailto:a@example.org\n"),
  "redirects/case-twins": head("date: 2025-01-01\nredirect_from: /OLD/here\n"),
  "redirects/chain": head("redirect_to: /posts/forwards\n"),
  "redirects/claimed-twice": head("date: 2025-01-01\nredirect_from: /old/here\n"),
  "redirects/loop": head("redirect_to: /posts/redirects-loop\n"),
  "redirects/missing-target": head("redirect_to: /posts/nowhere\n"),
  "redirects/not-a-path": head("redirect_from: https://example.org/a\n"),
  "redirects/out-of-reach": head("date: 2015-01-01\nredirect_from: /page977\n"),
  "redirects/shadows-page": head("redirect_from: /posts/target\n"),

  "check/unknown-rule": head("check_off: [image/no-alts]\n"),
};

/** Rules about files of which a site has one: each way to break it is shown beside what reads it. */
const elsewhere: readonly RuleId[] = [
  "body/unknown",
  "file/name-not-utf-8",
  "file/no-date",
  "file/not-an-article",
  "file/old-place",
  "file/stray-link",
  "glossary/duplicate-term",
  "glossary/missing-key",
  "glossary/syntax",
  "glossary/unknown-key",
  "glossary/wrong-shape",
  "glossary/wrong-value",
  "masthead/half-filled",
  "masthead/no-contact",
  "masthead/wrong-value",
  "page/taken-address",
  "pull-request/lost-address",
  "pull-request/taken-address",
  "redirects/missing-page",
  "site/bad-logo",
  "site/unknown-category",
  "slot/not-for-head",
  "synonyms/duplicate-word",
  "synonyms/syntax",
  "synonyms/wrong-group",
  "synonyms/wrong-shape",
  "theme/bad-colour",
  "theme/low-contrast",
  "theme/misplaced-token",
  "theme/missing-token",
  "theme/syntax",
];

const fileOf = (rule: string, type = "mdx") => {
  const name = rule.replaceAll("/", "-");
  return `posts/${name}/2026-01-01-${name}.${type}`;
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "check-"));
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
  await cp(join(repository, "tsconfig.json"), join(root, "tsconfig.json"));
  await write(
    "posts/2026-01-01-target.mdx",
    head("redirect_from: /old/here\ntags: [LLaMA3]\ncategories: [해설]\n").replace("제목", "머리기사"),
  );
  await write("posts/2025-12-31-other.mdx", head("tags: [LLaMA3]\ncategories: [해설]\n"));
  await write("posts/2026-01-01-draft.mdx", head("draft: true\n"));
  await write("posts/2026-01-01-forwards.mdx", head("redirect_to: /posts/target\n"));
  await write("posts/no-date.mdx", head());
  await write("posts/2026-01-01-text.mdx.txt", body("글"));
  const many = Array.from({ length: 120 }, (_, number) => `  - /page${number}\n`).join("");
  await write("posts/2026-01-02-many.mdx", head(`redirect_from:\n${many}`));
  await write("public/images/huge.png", Buffer.concat([pixel, Buffer.alloc(9 * 1024 * 1024)]));
  await write("public/images/real.png", pixel);
  await write("public/images/half.png", pixel.subarray(0, 50));
  await write("public/images/broken.png", "그림이 아니다");
  await write("public/images/real.mp4", "x");
  await write("removed-articles.yaml", "# 옛 자리\n");
  await write("site/slots/head.mdx", "<script>1</script>\n");
  await write("site/pages/posts.md", head());
  await write("site/pages/posts/a.md", head());
  await write("site/pages/moved.md", head("redirect_from: /Was/Here\n"));
  await write(
    "site/pages/linking.md",
    body("[옮긴 곳](/Was/Here) [기사](/old/here) [없는 곳](/was/nowhere)"),
  );
  await write("site/glossary.yaml", "용어\n");
  await write("site/synonyms.yaml", "- [하나]\n");
  await write("site/imported-site.yaml", "legacyPaths:\n  - from: /was\n    to: /posts/nowhere\n");
  for (const [rule, value] of Object.entries(cases)) {
    const { text, type, data }: Case = typeof value === "string" ? { text: value } : value;
    await write(fileOf(rule, type), text);
    if (data !== undefined) await write(join(dirname(fileOf(rule, type)), "data.csv"), data);
  }
}, 60_000);

afterAll(() => rm(root, { recursive: true }));

test("every rule fires on an article made for it, as severe as it is said to be, with its place and its mend", async () => {
  const { json } = await check(["--format", "json"]);
  const found = findings.parse(JSON.parse(json));
  // A page may link to a former address of a page or an article.
  expect(
    found
      .filter(({ file }) => file === "site/pages/linking.md")
      .map(({ line, message }) => [line, message.match(/\/[a-z/]+/)?.[0]]),
  ).toEqual([[6, "/was/nowhere"]]);
  for (const { rule, severity, line, column, message, mend } of found) {
    expect(Object.keys(ruleSeverities)).toContain(rule);
    expect(severities.indexOf(severity), rule).toBeLessThanOrEqual(
      severities.indexOf(ruleSeverities[rule as RuleId]),
    );
    expect(
      [line, column].every((number) => number >= 1),
      rule,
    ).toBe(true);
    expect(withoutQuotes(message), rule).toMatch(/[가-힣]/);
    expect(withoutQuotes(mend), rule).toMatch(/[가-힣]/);
    expect(withoutQuotes(`${message} ${mend}`), rule).not.toMatch(/[A-Za-z]{2,}(?: [A-Za-z]{2,}){3}/);
  }
  const fired = Object.entries(cases).map(([rule, value]) => {
    const file = fileOf(rule, typeof value === "string" ? "mdx" : value.type);
    return [rule, found.some((each) => each.file === file && each.rule === rule)];
  });
  expect(fired.filter(([, isFound]) => !isFound)).toEqual([]);
  expect([...Object.keys(cases), ...elsewhere].toSorted()).toEqual(Object.keys(ruleSeverities).toSorted());
  const ofSite = found.map(({ rule }) => rule);
  for (const rule of [
    "file/no-date",
    "file/not-an-article",
    "file/old-place",
    "glossary/wrong-shape",
    "page/taken-address",
    "redirects/missing-page",
    "site/bad-logo",
    "site/unknown-category",
    "slot/not-for-head",
    "synonyms/wrong-group",
    "theme/missing-token",
  ]) {
    expect(ofSite).toContain(rule);
  }
}, 120_000);

// Warnings and hints are the editors' to weigh: they block nothing (docs/editing.ko.md).
test("this site's own articles have no errors", async () => {
  const { json, status } = await check(["--format", "json", "--no-cache"], repository);
  expect(findings.parse(JSON.parse(json)).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(status).toBe(0);
}, 60_000);

test("a warning does not fail the check, an error does", async () => {
  await write("posts/2026-03-04-warned.mdx", body("![](/images/real.png)"));
  expect(await check(["posts/2026-03-04-warned.mdx"])).toMatchObject({
    status: 0,
    json: expect.stringContaining("image/no-alt"),
  });
  expect(await check([fileOf("front-matter/wrong-type")])).toMatchObject({ status: 1 });
}, 60_000);

test("a rule that is turned off in an article is silent there and nowhere else", async () => {
  await write("posts/2026-03-01-off.mdx", `${head("check_off: [text/double-space]\n")}\n단어  사이\n`);
  const { json } = await check(["--format", "json", "posts/2026-03-01-off.mdx", "posts/text-double-space"]);
  expect(findings.parse(JSON.parse(json)).map(({ file, rule }) => [file, rule])).toEqual([
    [fileOf("text/double-space"), "text/double-space"],
  ]);
}, 60_000);

test("an error cannot be turned off by the article that has it", async () => {
  const text = head("check_off: [redirects/shadows-page]\nredirect_from: [/feed.xml]\n");
  await write("posts/2026-03-05-claim.mdx", `${text}\n글\n`);
  const { json } = await check(["--format", "json", "posts/2026-03-05-claim.mdx"]);
  const found = findings.parse(JSON.parse(json));
  expect(found.map(({ severity, rule }) => [severity, rule])).toContainEqual([
    "error",
    "redirects/shadows-page",
  ]);
}, 60_000);

test("--fix mends what is certain, --dry-run only says so, and a second run finds nothing", async () => {
  const file = "posts/2026-03-02-fix.mdx";
  const text = `${head().replace("제목", "고칠 글")}\n단어  사이 ２０２６년 [옛 글](/old/here/)\n`;
  await write(file, text);
  const dry = await check(["--fix", "--dry-run", file]);
  expect(dry.json).toContain("모두 3곳입니다.");
  expect(await readFile(join(root, file), "utf8")).toBe(text);
  expect((await check(["--fix", file])).json).toContain("모두 3곳입니다.");
  const mended = text.replace("  ", " ").replace("２０２６", "2026").replace("/old/here/", "/posts/target");
  expect(await readFile(join(root, file), "utf8")).toBe(mended);
  expect((await check([file])).json).toContain("문제를 찾지 못했습니다.");
}, 120_000);

test("--fix on every slip of this file: --dry-run tells what it does, and a second run has nothing to do", async () => {
  const said = (output: string) => output.split("\n").filter((line) => /^ {2}\S+:\d+:\d+ {2}/.test(line));
  const planned = said((await check(["--fix", "--dry-run"])).json);
  const done = said((await check(["--fix"])).json);
  expect(done.length).toBeGreaterThan(20);
  expect(done).toEqual(planned);
  // A second run may find what a first slip hid; it must not change its own fixes.
  const again = said((await check(["--fix"])).json);
  expect(again.filter((line) => done.includes(line))).toEqual([]);
  expect(said((await check(["--fix"])).json)).toEqual([]);
  // Beside the new text nothing is changed: each article still has its front matter and its title.
  const { json } = await check(["--format", "json", fileOf("table/no-delimiter"), fileOf("list/date")]);
  expect(findings.parse(JSON.parse(json))).toEqual([]);
}, 240_000);

test("what was found is remembered, and found again when the article or a picture of it has changed", async () => {
  const file = "posts/2026-03-03-memory.mdx";
  await write(file, `${head()}\n![그림 설명](/images/later.png)\n`);
  const run = async () => (await check([file])).json;
  expect(await run()).toContain("image/missing");
  expect(await run()).toMatch(/지난 검사와 같습니다[\s\S]*image\/missing/);
  await write("public/images/later.png", pixel);
  expect(await run()).not.toContain("image/missing");
  await write(file, `${head()}\n![](/images/later.png)\n`);
  expect(await run()).toContain("image/no-alt");
  await writeFile(join(root, ".next/cache/check.json"), "깨진 파일");
  expect(await run()).toContain("image/no-alt");
}, 120_000);

test("a wrong format and a name that no article has are answered in a line", async () => {
  expect(await check(["--format", "xml"])).toMatchObject({
    status: 1,
    error: expect.stringContaining("text, json, github"),
  });
  expect(await check(["posts/nothing"])).toMatchObject({
    status: 1,
    error: expect.stringContaining("이 이름의 기사가 없습니다"),
  });
}, 60_000);

test("links that leave posts or public stop every build, and nothing raw or from there is printed", async () => {
  const before = root;
  root = await mkdtemp(join(tmpdir(), "check-links-"));
  const stray = root;
  try {
    await symlink(join(repository, "node_modules"), join(root, "node_modules"));
    await cp(join(repository, "tsconfig.json"), join(root, "tsconfig.json"));
    await writeFile(join(root, "secret.txt"), "암호,1\n");
    await write(
      "posts/2026-01-01-a\n::error::b\u001b[31m.mdx",
      body('<Chart src="link.csv" type="bar" title="차트" source="출처" />\n\n단어  \u001b[2J사이'),
    );
    await write("public/images/real.png", pixel);
    await symlink("../secret.txt", join(root, "posts/link.csv"));
    await symlink("../secret.txt", join(root, "public/linked.png"));
    await symlink("..", join(root, "public/folder"));
    await symlink("real.png", join(root, "public/images/same.png"));
    await mkdir(join(root, "site"));
    await symlink("../secret.txt", join(root, "site/glossary.yaml"));
    for (const format of ["text", "json", "github"]) {
      const { status, json, error } = await check(["--gate", "--format", format, "--no-cache"], stray, {
        VERCEL_ENV: "preview",
      });
      const output = json + error;
      expect(status).toBe(1);
      for (const file of ["posts/link.csv", "public/linked.png", "public/folder", "site/glossary.yaml"])
        expect(output).toContain(file);
      expect(output).toContain("file/stray-link");
      expect(output).not.toMatch(/암호|same\.png/);
      expect(output.includes("\u001b")).toBe(false);
      const commands = output.split("\n").filter((line) => line.trimStart().startsWith("::"));
      expect(commands.every((line) => format === "github" && / file=[^:]*::/.test(line))).toBe(true);
    }
  } finally {
    root = before;
    await rm(stray, { recursive: true });
  }
}, 120_000);

/** The message without quotations: the editor's text and its replacement. */
function withoutQuotes(words: string): string {
  return words.replace(/‘[^’]*’|“[^”]*”|`[^`]*`/g, "…");
}

const severities = ["hint", "warning", "error"];

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  // No two articles have one headline, but those that are about it.
  const isArticle = typeof content === "string" && file.startsWith("posts/");
  await writeFile(
    join(root, file),
    isArticle ? content.replace("title: 제목\n", `title: ${file}\n`) : content,
  );
}

/** Runs the command, in the site made for it or in another, with this repository's code. */
async function check(
  args: readonly string[],
  cwd = root,
  env: Readonly<Record<string, string>> = {},
): Promise<{ status: number; json: string; error: string }> {
  const command = ["--import", "tsx", join(repository, "scripts/check.ts"), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
      cwd,
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 26,
    });
    return { status: 0, json: stdout, error: stderr };
  } catch (error) {
    const { code, stdout, stderr } = z
      .object({ code: z.number(), stdout: z.string(), stderr: z.string() })
      .parse(error);
    return { status: code, json: stdout, error: stderr };
  }
}

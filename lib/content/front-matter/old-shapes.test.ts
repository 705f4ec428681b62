import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";

function parse(...lines: readonly string[]) {
  const text = ["---", "title: 가", ...lines, "---", "본문"].join("\n");
  const source = decodeSourceFile("posts/2026-11-24-a.md", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

function findings(...lines: readonly string[]) {
  return parse(...lines).diagnostics.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  );
}

describe("a value that another theme understood is a note, never an error", () => {
  test.each([
    [["sitemap :", "  changefreq : daily", "  priority : 1.0"], "4:3"],
    [["sitemap: [a]"], "3:10"],
    [["sitemap: monthly"], "3:10"],
    [["toc:", "  sidebar: left"], "4:3"],
    [["toc: left"], "3:6"],
    [["sidebar:", '  - title: "옆"', "    text: 글"], "4:3"],
    [["header: /a.png"], "3:9"],
    [["header: [a]"], "3:9"],
    [["header: { image: [나] }"], "3:18"],
    [["comments: { id: 5 }"], "3:11"],
    [["comments: giscus"], "3:11"],
    [["comments: [disqus]"], "3:11"],
    [["hidden:", "  - related_posts"], "4:3"],
    [["hidden: later"], "3:9"],
    [["math: [a]"], "3:7"],
    [["math: { engine: katex }"], "3:7"],
    [["mathjax: { a: b }"], "3:10"],
    [["use_math: [a]"], "3:11"],
    [["pin: { order: 2 }"], "3:6"],
    [["related: [a, b]"], "3:10"],
    [["share: { facebook: true }"], "3:8"],
    [["search: { exclude: a }"], "3:9"],
    [["read_time: { a: 1 }"], "3:12"],
    [["toc_sticky: { a: 1 }"], "3:13"],
    [["toc_label: [a]"], "3:12"],
    [["excerpt: { a: 1 }"], "3:10"],
    [["layout: [single]"], "3:9"],
    [["permalink: [/a/]"], "3:12"],
    [["classes: { a: 1 }"], "3:10"],
    [["category: { a: 1 }"], "3:11"],
    [["tag: { a: 1 }"], "3:6"],
    [["author_profile: [a]"], "3:17"],
    [["published: [a]"], "3:12"],
    [["last_modified_at: [a]"], "3:19"],
    [["last_modified_at: :git"], "3:19"],
    [["redirect_to: { a: 1 }"], "3:14"],
  ])("%j", (lines, place) => {
    expect(findings(...lines)).toEqual([`${place} warning front-matter/old-shape`]);
  });
});

test("a switch among the settings of a theme is the key's own value", () => {
  expect(parse("math: { enable: true }")).toMatchObject({ math: true, diagnostics: [] });
  expect(parse("math: { enable: false }")).toMatchObject({ math: false, diagnostics: [] });
  expect(parse("toc: { show: false, depth: 2 }")).toMatchObject({
    tableOfContents: { shown: false },
    diagnostics: [],
  });
  expect(parse("comments: { enabled: no }")).toMatchObject({ comments: false, diagnostics: [] });
});

test("a slip in a key of our own stays an error", () => {
  for (const line of [
    "draft: { a: 1 }",
    "noindex: [a]",
    "draft: 아마도",
    "toc: 예",
    "toc: ture",
    "hidden: 아니요",
    "published: flase",
    "description: [나]",
    "sources: https://a.example",
    "corrections: [{ text: 나 }]",
    "updated: 어제",
    "image: [나]",
  ]) {
    expect(parse(line).diagnostics, line).toMatchObject([{ severity: "error" }]);
  }
});

test("authors may be a list of names with more about each", () => {
  const article = parse("author:", "  - name: 가", "    link: https://a.kr", "  - name: 나", "  - 다");
  expect(article.authors).toEqual(["가", "나", "다"]);
  expect(article.diagnostics).toMatchObject([{ rule: "front-matter/unknown-key", line: 5, column: 5 }]);
});

describe("a key that means nothing is named at every depth", () => {
  test.each([
    [["image:", "  src: /a.png", "  capton: 나"], "5:3", "warning", "image.capton", "caption"],
    [["header:", "  captoin: 나"], "4:3", "warning", "header.captoin", "caption"],
    [["header: { overlay_colour: 나 }"], "3:11", "hint", "header.overlay_colour", ""],
    [
      ["sources:", "  - label: 가", "    url: https://a.kr", "    lable: 나"],
      "6:5",
      "warning",
      "sources.lable",
      "label",
    ],
    [["author: { name: 가, bio: 나 }"], "3:20", "hint", "author.bio", ""],
    [
      ["corrections:", "  - date: 2026-11-24", "    text: 가", "    txet: 나"],
      "6:5",
      "warning",
      "corrections.txet",
      "text",
    ],
    [["sidebar: { nav: docs, nva: a }"], "3:23", "warning", "sidebar.nva", "nav"],
    [
      ["header: { video: { id: a, provider: youtube, povider: b } }"],
      "3:46",
      "warning",
      "header.video.povider",
      "provider",
    ],
    [["categorys: [나]"], "3:1", "warning", "categorys", "categories"],
  ])("%j", (lines, place, severity, name, near) => {
    const found = parse(...lines).diagnostics;
    expect(found.map(({ line, column, ...each }) => [`${line}:${column}`, each.severity, each.rule])).toEqual(
      [[place, severity, "front-matter/unknown-key"]],
    );
    expect(found[0]?.message).toContain(`‘${name}’`);
    expect(found[0]?.mend).toContain(near === "" ? "" : `‘${near}: …’`);
  });
});

test("keys below `image` that are not indented are told to be, line by line", () => {
  const { diagnostics } = parse("image:", "src: /a.png", "alt: 나", "tags: [다]");
  expect(diagnostics).toMatchObject([
    {
      line: 4,
      mend: expect.stringContaining("‘  src: /a.png’"),
      fix: { line: 4, column: 1, from: "src", to: "  src" },
    },
    { line: 5, fix: { line: 5, column: 1, from: "alt", to: "  alt" } },
  ]);
  expect(parse("image: /a.png", "src: /b.png").diagnostics).toMatchObject([
    { mend: expect.not.stringContaining("공백") },
  ]);
});

test("`header.video` is a link above the text, and the text keeps its lines", () => {
  const video = ["header:", "  video:", "    id: XsxDH4HcOWA", "    provider: youtube"];
  const { body, bodyLine, diagnostics } = parse(...video);
  expect({ body, bodyLine, diagnostics }).toEqual({
    body: "[영상 보기](https://www.youtube.com/watch?v=XsxDH4HcOWA)\n\n본문",
    bodyLine: 6,
    diagnostics: [],
  });
  expect(parse("header: { video: { id: a, provider: tv } }")).toMatchObject({ body: "본문", bodyLine: 5 });
});

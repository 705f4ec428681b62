import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source/source-file.ts";

const now = new Date("2026-11-25T00:00:00Z");

function parse(text: string | Uint8Array, file = "posts/2026-11-24-a.mdx"): Article {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return parseArticle(decodeSourceFile(file, bytes), { now });
}

function frontMatter(...lines: string[]): Article {
  return parse(["---", "title: 제목", ...lines, "---", "본문"].join("\n"));
}

function findings({ diagnostics }: Article): string[] {
  return diagnostics.map(({ severity, rule, line, column }) => `${line}:${column} ${severity} ${rule}`);
}

const labels = (terms: Article["tags"]) => terms.map(({ label }) => label);

describe("an article of Jekyll's Minimal Mistakes", () => {
  const article = parse(
    `---
layout: single 
title: "라마 3, 무엇이 달라졌나!"

categories: 
  - News
tags:
  - [Meta AI, LLaMA3, Open-source AI]
header:

author_profile: false
search: true
redirect_from:
  - /attention/10
use_math: true
sidebar:
    nav: "nav_list_main"
---
---
첫 문단`,
    "posts/2024-05-06-news10.md",
  );

  test("keeps the meaning of every key, without a finding", () => {
    expect(article).toEqual({
      file: "posts/2024-05-06-news10.md",
      dialect: "markdown",
      slug: "news10",
      title: "라마 3, 무엇이 달라졌나!",
      language: undefined,
      description: "",
      publishedAt: "2024-05-06T00:00:00+09:00",
      updatedAt: undefined,
      publication: "published",
      categories: [{ label: "News", slug: "news" }],
      tags: [
        { label: "Meta AI", slug: "meta-ai" },
        { label: "LLaMA3", slug: "llama3" },
        { label: "Open-source AI", slug: "open-source-ai" },
      ],
      authors: [],
      authorCard: "hidden",
      leadImage: undefined,
      cardImage: undefined,
      shareImage: undefined,
      featured: undefined,
      series: undefined,
      sources: [],
      corrections: [],
      ai: [],
      tableOfContents: { shown: true, label: "" },
      math: true,
      comments: true,
      related: true,
      share: true,
      readingTime: true,
      listed: true,
      inSearch: true,
      inSitemap: true,
      noindex: false,
      navigation: { name: "nav_list_main", position: { line: 17, column: 10 } },
      legacyPaths: [{ path: "/attention/10", position: { line: 14, column: 5 } }],
      feedId: "/news/news10",
      rulesOff: [],
      forwardsTo: undefined,
      body: "---\n첫 문단",
      bodyLine: 19,
      digest: article.digest,
      diagnostics: [],
    });
  });
});

describe("tags", () => {
  test.each([
    ["tags: [[a, [b]], c, ' ', a]", ["a", "b", "c"]],
    ["tags: LLaMA3, 라마 3 ,", ["LLaMA3", "라마 3"]],
    ["tags: 123", ["123"]],
    ["tags: 1.10", ["1.10"]],
    ["tags:", []],
    ["tags: ~", []],
    ["tags: [AI, ai, Ai]", ["AI"]],
    ["tag: 오픈 소스", ["오픈 소스"]],
  ])("%s", (line, expected) => {
    const article = frontMatter(line);
    expect(labels(article.tags)).toEqual(expected);
    expect(findings(article)).toEqual([]);
  });

  test("in a bare string are split at spaces as in Jekyll, and the editor is told", () => {
    const article = frontMatter("tags: 오픈 소스");
    expect(labels(article.tags)).toEqual(["오픈", "소스"]);
    expect(article.diagnostics).toEqual([
      {
        severity: "warning",
        rule: "front-matter/split-at-spaces",
        file: "posts/2026-11-24-a.mdx",
        line: 3,
        column: 7,
        message: "‘tags’에 입력한 ‘오픈 소스’ 값이 공백에서 나뉘어 2개(오픈, 소스)가 됩니다.",
        mend: "하나로 두려면 ‘tags: [오픈 소스]’처럼 대괄호로 감싸고, 여럿이면 ‘tags: [오픈, 소스]’처럼 쉼표로 나누어 주세요.",
      },
    ]);
  });

  test("in a map are a wrong value, and the article keeps its other values", () => {
    const article = frontMatter("tags: { a: b }", "description: 요약");
    expect(findings(article)).toEqual(["3:7 error front-matter/wrong-type"]);
    expect([article.tags, article.description]).toEqual([[], "요약"]);
  });
});

describe("a file that is hard to read", () => {
  test("with Windows line endings and a byte order mark is read like any other", () => {
    const article = parse("\uFEFF---\r\ntitle: 제목\r\n---\r\n본문\r\n");
    expect([article.title, article.body, findings(article)]).toEqual(["제목", "본문\n", []]);
  });

  test("whose name macOS wrote in NFD has the slug of its NFC form", () => {
    expect(parse("---\ntitle: 가\n---\n", "posts/2026-11-24-한글.mdx".normalize("NFD")).slug).toBe("한글");
  });

  test("that is empty says just that", () => {
    expect(findings(parse(""))).toEqual(["1:1 error file/empty"]);
  });

  test("without front matter keeps its text", () => {
    const article = parse("본문만 있습니다.");
    expect([article.body, findings(article)]).toEqual([
      "본문만 있습니다.",
      ["1:1 error front-matter/missing"],
    ]);
  });

  test("whose front matter is not closed keeps its text", () => {
    const article = parse("---\ntitle: 제목\n본문");
    expect([article.body, findings(article)]).toEqual([
      "---\ntitle: 제목\n본문",
      ["1:1 error front-matter/unclosed"],
    ]);
  });

  test("in another encoding names the place of its first unreadable letter", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("---\ntitle: a\n---\nab"), 0xb0, 0xa1]);
    expect(findings(parse(bytes))).toEqual(["4:3 error file/not-utf-8"]);
  });

  test("of 5 MB is refused without being compiled", () => {
    const article = parse(`---\ntitle: 큰 글\n---\n${"가나다라 ".repeat(400_000)}`);
    expect(findings(article)).toEqual(["1:1 error file/too-large"]);
    expect(article.body.length).toBeLessThan(10_001);
  });

  test("fails alike when it is read again", () => {
    const broken = '---\ntitle: "열린 따옴표\n---\n본문';
    expect(parse(broken)).toEqual(parse(broken));
    expect(parse(broken).body).toBe("본문");
  });
});

describe("YAML that can't be read", () => {
  test.each([
    ['title: "열린 따옴표', "2:8 error front-matter/syntax"],
    ["title: 오픈AI: 새 모델", "2:8 error front-matter/syntax"],
    ["title: [뉴스] 제목", "2:13 error front-matter/syntax"],
    ["title: a\n\ttags: b", "3:1 error front-matter/syntax"],
    ["- a", "2:1 error front-matter/not-a-map"],
    ["title: *별표*", "2:8 error front-matter/unknown-alias"],
    [
      `a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: [${"*c,".repeat(9)}]`,
      "2:1 error front-matter/too-many-aliases",
    ],
    ["tags: &a [*a]", "2:1 error front-matter/too-many-aliases"],
    ["title: a\n<<: b", "3:1 error front-matter/syntax"],
  ])("%s", (yaml, finding) => {
    expect(findings(parse(`---\n${yaml}\n---\n본문`))).toEqual([finding]);
  });

  test.each([
    ["of lists", `tags: ${"[".repeat(20_000)}`],
    ["of lists in lines", `tags:\n ${"- ".repeat(10_000)}a`],
    ["of maps", `tags: ${"{a: ".repeat(10_000)}`],
    ["of keys", `${"? ".repeat(5_000)}a`],
  ])("a nest %s is refused before it is parsed, at its line", (_what, yaml) => {
    expect(findings(parse(`---\ntitle: a\n${yaml}\n---\n본문`))).toEqual([
      expect.stringMatching(/^[34]:1 error front-matter\/syntax$/),
    ]);
  });

  test("of 100 kB is refused before it is parsed", () => {
    const article = parse(`---\ntitle: a\n${"키: 값\n".repeat(20_000)}---\n본문`);
    expect([article.body, findings(article)]).toEqual(["본문", ["2:1 error front-matter/syntax"]]);
  });

  test("with a key twice takes the last, as Ruby does, and warns", () => {
    const article = frontMatter("slug: first", "slug: second");
    expect(article.slug).toBe("second");
    expect(findings(article)).toEqual(["4:1 warning front-matter/duplicate-key"]);
  });
});

describe("a wrong value", () => {
  test("of every kind is reported at once, each at its place", () => {
    const article = frontMatter(
      "date: 2026-02-30",
      "updated: 어제",
      "draft: 아마도",
      "featured: 첫째",
      "sources:",
      "  - label: 논문",
      "corrections:",
      "  - date: 2026-13-01",
      "    text: 고침",
    );
    expect(findings(article)).toEqual([
      "3:7 error front-matter/impossible-date",
      "4:10 error front-matter/bad-date",
      "5:8 error front-matter/wrong-type",
      "6:11 error front-matter/wrong-type",
      "8:5 error front-matter/wrong-type",
      "10:11 error front-matter/impossible-date",
    ]);
  });

  test("a missing title is named as such", () => {
    expect(parse("---\ndescription: 요약\n---\n").diagnostics).toEqual([
      {
        severity: "error",
        rule: "front-matter/missing-title",
        file: "posts/2026-11-24-a.mdx",
        line: 2,
        column: 1,
        message: "제목(title)이 없습니다.",
        mend: '기사 정보에 ‘title: "기사의 제목"’ 줄을 넣어 주세요.',
      },
    ]);
  });

  test("a misspelt key is told from one that means nothing here, and both are reported", () => {
    const article = frontMatter("descripton: 요약", "my_theme_colour: 3");
    expect(findings(article)).toEqual([
      "3:1 warning front-matter/unknown-key",
      "4:1 hint front-matter/unknown-key",
    ]);
  });
});

describe("names that every object has", () => {
  test.each(["title: {toString: x}", "title: [{toString: x}]", "title: {valueOf: x, toString: y}"])(
    "%s is a wrong title like any other",
    (line) => {
      expect(findings(parse(`---\n${line}\n---\n본문`))).toEqual(["2:8 error front-matter/wrong-type"]);
    },
  );

  test("are keys without a meaning", () => {
    const article = frontMatter("__proto__: {polluted: true}", "constructor: {prototype: {polluted: true}}");
    expect(findings(article)).toEqual([
      "3:1 hint front-matter/unknown-key",
      "4:1 hint front-matter/unknown-key",
    ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("the publication", () => {
  test.each([
    ["draft: yes", "draft"],
    ["published: false", "draft"],
    ["date: 2026-11-26", "scheduled"],
    ["date: 2026-11-25 09:00", "published"],
  ])("%s: %s", (line, publication) => {
    expect(frontMatter(line).publication).toBe(publication);
  });
});

test("the date and slug of the front matter win over the file name's", () => {
  const article = frontMatter("date: 2020.01.02 03:04 KST", "slug: 다른 이름");
  expect([article.publishedAt, article.slug]).toEqual(["2020-01-02T03:04:00+09:00", "다른-이름"]);
});

test("a file without any date is an error", () => {
  expect(findings(parse("---\ntitle: 제목\n---\n", "posts/slug.mdx"))).toEqual(["1:1 error file/no-date"]);
});

test("a kept permalink becomes a legacy path, a pattern for many posts does not", () => {
  const paths = (line: string) => frontMatter(line).legacyPaths.map(({ path }) => path);
  expect([paths("permalink: /old/name/"), paths("permalink: /:categories/:title/")]).toEqual([
    ["/old/name/"],
    [],
  ]);
});

test("Minimal Mistakes' header gives lead, card and share image", () => {
  const article = frontMatter(
    "header:",
    "  overlay_image: /images/wide.jpg",
    "  teaser: /images/small.jpg",
    "  og_image: /images/share.jpg",
    "  caption: 설명",
  );
  expect([article.leadImage, article.cardImage?.src, article.shareImage]).toEqual([
    { src: "/images/wide.jpg", alt: "", caption: "설명", credit: "", position: { line: 4, column: 18 } },
    "/images/small.jpg",
    "/images/share.jpg",
  ]);
});

test("another layout is shown as an article, and the editor is told", () => {
  expect(findings(frontMatter("layout: splash"))).toEqual(["3:9 warning front-matter/other-layout"]);
});

test("a lead image can say that it was made for dark pages", () => {
  const article = frontMatter("image:", "  src: /images/a.png", "  on: dark");
  expect(article.leadImage?.on).toBe("dark");
  expect(findings(article)).toEqual([]);
  expect(findings(frontMatter("image: { src: /images/a.png, on: drak }"))).not.toEqual([]);
});

describe("what other themes call a summary, a picture and a language", () => {
  test.each([
    ["summary: 요약", "description", "요약"],
    ["subtitle: 요약", "description", "요약"],
    ["share-img: /a.png", "shareImage", "/a.png"],
    ["lang: en", "language", "en"],
    ["lang: en_us", "language", "en-US"],
    ["locale: ja", "language", "ja"],
  ] as const)("%s", (line, key, expected) => {
    const article = frontMatter(line);
    expect(article[key]).toBe(expected);
    expect(findings(article)).toEqual([]);
  });

  test.each([
    ["thumbnail-img: /a.png", undefined, "/a.png"],
    ["thumbnail: /a.png", undefined, "/a.png"],
    ["cover-img: /a.png", "/a.png", "/a.png"],
    ["cover-img: [/a.png, /b.png]", "/a.png", "/a.png"],
    ['cover-img: ["/a.png": "바다"]', "/a.png", "/a.png"],
  ])("%s", (line, lead, card) => {
    const article = frontMatter(line);
    expect([article.leadImage?.src, article.cardImage?.src]).toEqual([lead, card]);
    expect(findings(article)).toEqual([]);
  });

  test("our own keys come first, and what is no language is passed over with a note", () => {
    const article = frontMatter("description: 요약", "summary: 다른 요약", "lang: english");
    expect([article.description, article.language]).toEqual(["요약", undefined]);
    expect(findings(article)).toEqual(["5:7 warning front-matter/old-shape"]);
  });
});

import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import { buildContentIndex, groupByDate } from "./content-index.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source/source-file.ts";

describe("content index", () => {
  function article(name: string, ...lines: string[]): Article {
    const text = ["---", `title: ${name}`, ...lines, "---", ""].join("\n");
    const source = decodeSourceFile(`posts/${name}.mdx`, new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  }

  const slugs = (articles: readonly Article[]) => articles.map(({ slug }) => slug);

  const older = article("2026-01-01-older", "categories: [모델]", "tags: [LLaMA3, 오픈소스]");
  const newer = article("2026-02-01-newer", "categories: [모델, 정책]", "tags: [llama3]");
  const newest = article("2026-03-01-newest", "categories: [정책]", "tags: [llama3]");
  const draft = article("2026-04-01-draft", "draft: true", "categories: [모델]");
  const scheduled = article("2026-12-01-scheduled", "categories: [모델]");
  const hidden = article("2026-02-02-hidden", "hidden: true", "categories: [모델]");
  const everything = [older, draft, newest, scheduled, hidden, newer];

  test("readers see what is published, newest first; a hidden article has a page but stands in no list", () => {
    const index = buildContentIndex(everything, "public");
    expect(slugs(index.articles)).toEqual(["newest", "hidden", "newer", "older"]);
    expect(slugs(index.listed)).toEqual(["newest", "newer", "older"]);
    expect([...index.articleBySlug.keys()].toSorted()).toEqual(["hidden", "newer", "newest", "older"]);
  });

  test("editors see drafts and scheduled articles too", () => {
    expect(slugs(buildContentIndex(everything, "everything").listed)).toEqual([
      "scheduled",
      "draft",
      "newest",
      "newer",
      "older",
    ]);
  });

  test("a category counts just the articles that readers find in it", () => {
    const { categories } = buildContentIndex(everything, "public");
    expect(categories.map(({ label, articles }) => [label, slugs(articles)])).toEqual([
      ["모델", ["newer", "older"]],
      ["정책", ["newest", "newer"]],
    ]);
  });

  test("two spellings of a tag are one, shown as most articles write it", () => {
    const { tags } = buildContentIndex(everything, "public");
    expect(tags.map(({ label, slug, articles }) => [label, slug, articles.length])).toEqual([
      ["llama3", "llama3", 3],
      ["오픈소스", "오픈소스", 1],
    ]);
  });

  test("neighbours are the listed articles before and after in time", () => {
    const { neighboursOf } = buildContentIndex(everything, "public");
    expect(neighboursOf(newer)).toEqual({ older, newer: newest });
    expect(neighboursOf(hidden)).toEqual({ older: undefined, newer: undefined });
  });

  test("a slug clash names both files", () => {
    const other = { ...older, file: "posts/other/2026-01-02-older.mdx" };
    expect(buildContentIndex([older, other], "public").diagnostics).toEqual([
      {
        severity: "error",
        rule: "content/slug-clash",
        file: "posts/other/2026-01-02-older.mdx",
        line: 1,
        column: 1,
        message: "다른 기사와 주소가 같습니다: ‘/posts/older’ (posts/2026-01-01-older.mdx)",
        mend: "아직 공개되지 않은 기사의 기사 정보에 ‘slug: 새-주소’ 줄을 넣거나, 파일 이름에서 날짜 뒤를 바꿔 주세요.",
      },
    ]);
  });
});

describe("series place", () => {
  function article(day: number, frontMatter: string) {
    const text = `---\ntitle: ${day}\n${frontMatter}\n---\n`;
    const source = decodeSourceFile(`posts/2026-01-${day}-part-${day}.mdx`, new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  }

  test("a series is read from its oldest part", () => {
    const second = article(12, "series: 읽기");
    const index = buildContentIndex(
      [article(13, "series: 읽기"), second, article(11, "series: 읽기")],
      "public",
    );
    const place = index.seriesPlaceOf(second);
    expect({ ...place, parts: place?.parts.map(({ title }) => title) }).toEqual({
      label: "읽기",
      slug: "읽기",
      parts: ["11", "12", "13"],
      part: 2,
    });
  });

  test("an article without a series, or hidden from lists, has no place in one", () => {
    const without = article(11, "");
    const hidden = article(12, "series: 읽기\nhidden: true");
    const index = buildContentIndex([without, hidden, article(13, "series: 읽기")], "public");
    expect([index.seriesPlaceOf(without), index.seriesPlaceOf(hidden)]).toEqual([undefined, undefined]);
  });
});

describe("group by date", () => {
  function articleOf(date: string) {
    const text = `---\ntitle: "${date}"\ndate: "${date}"\n---\n`;
    const source = decodeSourceFile("posts/2020-01-01-a.mdx", new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2027-11-25T00:00:00Z") });
  }

  test("articles stand under the year and month of Seoul's calendar, in their own order", () => {
    const articles = ["2027-01-01 00:30", "2026-12-31 23:30", "2026-12-01", "2026-02-01 08:00"].map(
      articleOf,
    );
    const utc = articleOf("2026-01-31T15:30:00Z");
    expect(
      groupByDate([...articles, utc]).map(({ year, articles, months }) => [
        year,
        articles.length,
        months.map(({ month, articles }) => [month, articles.map(({ title }) => title)]),
      ]),
    ).toEqual([
      [2027, 1, [[1, ["2027-01-01 00:30"]]]],
      [
        2026,
        4,
        [
          [12, ["2026-12-31 23:30", "2026-12-01"]],
          [2, ["2026-02-01 08:00", "2026-01-31T15:30:00Z"]],
        ],
      ],
    ]);
  });
});

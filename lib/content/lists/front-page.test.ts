import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { buildContentIndex } from "../content-index.ts";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { selectCategoryLead, selectFrontPage } from "./front-page.ts";

describe("front page", () => {
  /** One article a day; its title is its place in the list. */
  function select(...frontMatters: readonly string[]) {
    const articles = frontMatters.map((frontMatter, day) => {
      const text = `---\ntitle: ${day}\n${frontMatter}\n---\n`;
      const name = `posts/2026-01-${String(day + 10)}-${day}.mdx`;
      const source = decodeSourceFile(name, new TextEncoder().encode(text));
      return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
    });
    const page = selectFrontPage(buildContentIndex(articles, "public"));
    return {
      lead: page.lead?.title,
      secondary: titles(page.secondary),
      latest: titles(page.latest),
      strips: page.strips.map(({ label, content, articles }) => `${content} ${label}: ${titles(articles)}`),
      series: page.series.map(({ label, articles }) => `${label}: ${titles(articles)}`),
      corrections: page.corrections.map(({ article, correction }) => `${article.title}: ${correction.text}`),
    };
  }

  function titles(articles: readonly Article[]): string {
    return articles.map(({ title }) => title).join(" ");
  }

  function times(count: number, frontMatter: string): string[] {
    return Array.from({ length: count }, () => frontMatter);
  }

  const nothing = { lead: undefined, secondary: "", latest: "", strips: [], series: [], corrections: [] };

  test("without an editor's choice the newest article leads, and a strip shows what stands nowhere above", () => {
    expect(select(...times(15, "categories: [모델]"))).toEqual({
      ...nothing,
      lead: "14",
      secondary: "13 12 11",
      latest: "10 9 8 7 6 5",
      strips: ["fresh 모델: 4 3 2 1"],
    });
  });

  test("featured articles lead in the editors' order, however old", () => {
    expect(select("featured: 2", "featured: 1", "", "")).toEqual({
      ...nothing,
      lead: "1",
      secondary: "0 3 2",
    });
  });

  test("a category repeats its articles only when it has no others", () => {
    expect(
      select("categories: [연구]", ...times(10, "categories: [모델]"), "categories: [정책]").strips,
    ).toEqual(["fresh 모델: 1", "fresh 연구: 0", "repeated 정책: 11"]);
  });

  test("an article of two categories stands in one strip", () => {
    expect(
      select("categories: [연구]", "categories: [모델, 연구]", ...times(10, "categories: [모델]")).strips,
    ).toEqual(["fresh 모델: 1", "fresh 연구: 0"]);
  });

  test("a small site, all of which stands above, has no strips", () => {
    expect(select(...times(3, "categories: [모델]"))).toEqual({ ...nothing, lead: "2", secondary: "1 0" });
  });

  test("a site without articles has an empty front page", () => {
    expect(select()).toEqual(nothing);
  });

  test("series of two parts or more are shown, the one that grew last first", () => {
    expect(select("series: 가", "series: 나", "series: 나", "series: 가", "series: 다").series).toEqual([
      "가: 3 0",
      "나: 2 1",
    ]);
  });

  test("the newest corrections come first, each with its article", () => {
    expect(
      select(
        "corrections: [{date: 2026-03-01, text: 둘째}]",
        "corrections: [{date: 2026-02-01, text: 첫째}, {date: 2026-04-01, text: 셋째}]",
      ).corrections,
    ).toEqual(["1: 셋째", "0: 둘째", "1: 첫째"]);
  });
});

describe("category lead", () => {
  function article(title: string, frontMatter = "") {
    const text = `---\ntitle: ${title}\n${frontMatter}\n---\n`;
    const source = decodeSourceFile("posts/2026-01-10-a.mdx", new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  }

  test("the story that editors feature first leads, the others keep their order", () => {
    const [newest, second, first] = [
      article("newest"),
      article("second", "featured: 2"),
      article("first", "featured: 1"),
    ];
    expect(selectCategoryLead([newest, second, first])).toEqual({ lead: first, others: [newest, second] });
  });

  test("without one the newest leads", () => {
    const [newest, older] = [article("newest"), article("older")];
    expect(selectCategoryLead([newest, older])).toEqual({ lead: newest, others: [older] });
    expect(selectCategoryLead([])).toEqual({ lead: undefined, others: [] });
  });
});

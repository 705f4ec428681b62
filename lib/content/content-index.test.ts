import { expect, test } from "vitest";
import type { Article } from "./article.ts";
import { buildContentIndex } from "./content-index.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source/source-file.ts";

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
      mend: "아직 나가지 않은 쪽의 기사 정보에 ‘slug: 새-주소’ 줄을 넣거나, 파일 이름에서 날짜 뒤를 바꿔 주세요.",
    },
  ]);
});

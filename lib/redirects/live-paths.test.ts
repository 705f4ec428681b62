import { expect, test } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { post } from "./article.fixture.ts";
import { contentPaths } from "./live-paths.ts";

test("articles make their own pages and the lists they stand in; one that only forwards makes none", () => {
  const articles = [
    post("2024-05-02", "한글", "tags: [AI]\nseries: 연속\nauthor: 김 기자"),
    post("2023-05-01", "elsewhere", "redirect_to: https://example.com/"),
  ];
  expect([...contentPaths(buildContentIndex(articles, "public"))]).toEqual([
    ["/", "/"],
    ["/archive", "/archive"],
    ["/categories", "/categories"],
    ["/tags", "/tags"],
    ["/series", "/series"],
    ["/authors", "/authors"],
    ["/glossary", "/glossary"],
    ["/corrections", "/corrections"],
    ["/guide", "/guide"],
    ["/search", "/search"],
    ["/posts/한글", "posts/2024-05-02-한글.md"],
    ["/categories/news", "분류 News"],
    ["/tags/ai", "태그 AI"],
    ["/series/연속", "연재 연속"],
    ["/authors/김-기자", "필자 김 기자"],
    ["/archive/2024", "2024년 기사 목록"],
  ]);
});

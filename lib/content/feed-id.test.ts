import { expect, test } from "vitest";
import { feedIdOf, jekyllEntryPath, parseArticle } from "./parse-article.ts";

const now = new Date("2026-06-01");

function feedIdIn(file: string, frontMatter: string): string | undefined {
  const text = `---\ntitle: 제목\n${frontMatter}\n---\n글\n`;
  return parseArticle({ file, text, digest: "", diagnostics: [] }, { now }).feedId;
}

test("an article that was born here has no id but its permalink", () => {
  expect(feedIdIn("posts/2026-05-01-new.mdx", "categories: [연구]")).toBeUndefined();
  expect(feedIdIn("posts/2026-05-01-new.md", "categories: [연구]")).toBeUndefined();
});

test("a post of Jekyll keeps the id that jekyll-feed made of its address", () => {
  const file = "posts/2024-05-06-news10.md";
  expect(feedIdIn(file, "layout: single\ncategories: News")).toBe("/news/news10");
  expect(feedIdIn(file, "layout: single\ncategories: AI 뉴스")).toBe("/ai/뉴스/news10");
  expect(feedIdIn(file, "layout: single\ncategories: [AI 뉴스, News]")).toBe("/ai 뉴스/news/news10");
  expect(feedIdIn(file, "layout: single\ncategory: Deep\ncategories: News")).toBe("/deep/news10");
  expect(feedIdIn(file, "layout: single")).toBe("/news10");
  expect(feedIdIn(file, "layout: single\npermalink: /:categories/:title/")).toBe("/news10");
  expect(feedIdIn(file, "permalink: /attention/10/")).toBe("/attention/news10");
});

test("the case of a file's name stays, a period at its end does not", () => {
  expect(feedIdIn("posts/2024-05-16-Pretty_Case!..md", "layout: single")).toBe("/Pretty_Case!");
});

test("what an editor writes wins", () => {
  expect(feedIdIn("posts/2024-05-06-news10.md", "layout: single\nfeed_id: https://old.example/58")).toBe(
    "https://old.example/58",
  );
});

test("jekyll-feed takes the folder of the address and the slug of the file", () => {
  expect(jekyllEntryPath("/attention/10/", "news10")).toBe("/attention/news10");
  expect(jekyllEntryPath("/2024/05/06/a.html", "news10")).toBe("/2024/05/06/news10");
  expect(jekyllEntryPath("about", "news10")).toBe("/news10");
});

test("a file without a date in its name was no post", () => {
  expect(feedIdOf("posts/about.md", { layout: "single" })).toBeUndefined();
});

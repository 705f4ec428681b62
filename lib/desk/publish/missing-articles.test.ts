import { expect, test } from "vitest";
import { parseArticle } from "../../content/parse-article.ts";
import { decodeSourceFile } from "../../content/source-file.ts";
import { missingArticles } from "./missing-articles.ts";

const now = new Date("2026-11-26T12:00:00+09:00");
const article = (name: string, more = "") =>
  parseArticle(
    decodeSourceFile(`posts/${name}.mdx`, new TextEncoder().encode(`---\ntitle: 제목\n${more}---\n`)),
    { now },
  );

test("what has come due and is not on the site is named; what is there, waits, is a draft or is old is not", async () => {
  const asked: string[] = [];
  const articles = [
    article("2026-11-26-due"),
    article("2026-11-25-there"),
    article("2026-11-27-waits"),
    article("2026-11-25-draft", "draft: true\n"),
    article("2026-11-01-old"),
    article("2026-11-25-forwards", "redirect_to: /posts/there\n"),
  ];
  const missing = await missingArticles(articles, "https://news.example", now, async (url) => {
    asked.push(url);
    return url.endsWith("/due") ? 404 : 200;
  });
  expect(missing.map(({ slug }) => slug)).toEqual(["due"]);
  expect(asked).toEqual(["https://news.example/posts/due", "https://news.example/posts/there"]);
});

test("a site that fails is not a site without the article", async () => {
  expect(
    await missingArticles([article("2026-11-26-due")], "https://news.example", now, async () => 503),
  ).toEqual([]);
});

import { expect, test } from "vitest";
import { parseArticle } from "../../content/parse-article.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import { articleText } from "./article-text.ts";
import type { NewArticle } from "./new-article.ts";

const article: NewArticle = {
  title: "오픈AI: ‘새 모델’ 공개",
  description: "무엇이 달라졌는지 살펴보았다.",
  categories: ["모델"],
  tags: ["언어 모델", "GPT-5"],
  slug: "새-모델",
  publishedAt: "2026-11-24T09:00:00+09:00",
  publication: "published",
};

test("the file reads as an editor would have written it", () => {
  expect(articleText({ ...article, publication: "draft" })).toBe(`---
title: "오픈AI: ‘새 모델’ 공개"
description: "무엇이 달라졌는지 살펴보았다."
date: 2026-11-24 09:00
categories: [모델]
tags: [언어 모델, GPT-5]
draft: true
---

`);
});

test("what was asked for is what the parser finds, whatever YAML thinks of its characters", () => {
  const odd = {
    ...article,
    title: `# "따옴표" \\ {중괄호}: [뉴스] & *별* — 😀`,
    description: `yes\t'no'`,
    tags: ["C#", "yes", "2026", "a, b", "[x]", "- 목록", "긴 ".repeat(60).trim()],
  };
  const source = decodeSourceFile(
    "posts/2026/2026-11-24-새-모델.mdx",
    new TextEncoder().encode(articleText(odd)),
  );
  const parsed = parseArticle(source, { now: new Date("2026-12-01") });
  expect(parsed).toMatchObject({
    title: odd.title,
    description: odd.description,
    publishedAt: odd.publishedAt,
    publication: "published",
    diagnostics: [],
  });
  expect(parsed.tags.map(({ label }) => label)).toEqual(odd.tags);
});

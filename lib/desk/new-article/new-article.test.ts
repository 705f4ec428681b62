import { describe, expect, test } from "vitest";
import { parseArticle } from "../../content/parse-article.ts";
import { parseFileName } from "../../content/source/file-name.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import { articleFile, articleText, type NewArticle, suggestSlug } from "./new-article.ts";

describe("new article", () => {
  test("a headline's words make the slug, and the parser reads the same slug from the file's name", () => {
    const slug = suggestSlug("‘어텐션만 있으면 된다’는 논문, 다시 읽기");
    expect(slug).toBe("어텐션만-있으면-된다-는-논문-다시-읽기");
    const file = articleFile({ publishedAt: "2026-11-24T00:30:00+09:00", slug });
    expect(file).toBe("posts/2026/2026-11-24-어텐션만-있으면-된다-는-논문-다시-읽기.mdx");
    expect(parseFileName(file)).toEqual({ publishedAt: "2026-11-24T00:00:00+09:00", slug });
  });

  test("a long headline is cut between words, or anywhere when it is one word", () => {
    expect(suggestSlug("아주 긴 제목이 계속 이어진다 ".repeat(4))).toBe(
      "아주-긴-제목이-계속-이어진다-아주-긴-제목이-계속-이어진다-아주-긴-제목이-계속-이어진다",
    );
    expect(suggestSlug("가".repeat(80))).toHaveLength(50);
  });

  test("a headline in NFD makes a slug in NFC", () => {
    expect(suggestSlug("한글 제목".normalize("NFD"))).toBe("한글-제목");
  });
});

describe("article text", () => {
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
      title: `# "따옴표" \\ {중괄호}: [뉴스] & 별* — 😀`,
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
});

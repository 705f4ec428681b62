import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { buildContentIndex } from "../content-index.ts";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { findRelated, wordsOf } from "./related.ts";

describe("related", () => {
  function article(slug: string, frontMatter: string): Article {
    const text = `---\ntitle: ${slug}\n${frontMatter}\n---\n`;
    const source = decodeSourceFile(`posts/2026-01-10-${slug}.mdx`, new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  }

  /** The slugs related to the first of the articles. */
  function related(...articles: readonly [Article, ...Article[]]): readonly string[] {
    const index = buildContentIndex(articles, "public");
    return findRelated(index)(articles[0], 3).map(({ slug }) => slug);
  }

  test("a rare tag in common weighs more than a frequent one", () => {
    expect(
      related(
        article("one", "tags: [AI, vLLM]"),
        article("frequent", "tags: [AI]"),
        article("frequent-too", "tags: [AI]"),
        article("rare", "tags: [vLLM]"),
      ),
    ).toEqual(["rare", "frequent", "frequent-too"]);
  });

  test("words of headline and standfirst count without their particles", () => {
    expect(
      related(
        article("one", 'description: "양자화로 모델을 줄인다"'),
        article("other", 'description: "규제가 시작됐다"'),
        article("same", 'description: "양자화는 오래된 기법"'),
      ),
    ).toEqual(["same"]);
  });

  test("an article is not related to itself, to hidden ones or to ones that only forward", () => {
    expect(
      related(
        article("one", "tags: [GPU]"),
        article("hidden", "tags: [GPU]\nhidden: true"),
        article("forwarding", "tags: [GPU]\nredirect_to: /about"),
        article("draft", "tags: [GPU]\ndraft: true"),
      ),
    ).toEqual([]);
  });

  test("an article that asks for none has none", () => {
    expect(related(article("one", "tags: [GPU]\nrelated: false"), article("other", "tags: [GPU]"))).toEqual(
      [],
    );
  });

  test("a hidden article still has related ones", () => {
    expect(related(article("one", "tags: [GPU]\nhidden: true"), article("other", "tags: [GPU]"))).toEqual([
      "other",
    ]);
  });

  test("parts of the same series are left to the series box", () => {
    expect(
      related(
        article("one", "tags: [GPU]\nseries: 하드웨어"),
        article("part", "tags: [GPU]\nseries: 하드웨어"),
        article("other", "tags: [GPU]\nseries: 소프트웨어"),
      ),
    ).toEqual(["other"]);
  });

  test("articles with nothing in common are not related", () => {
    expect(related(article("one", "tags: [GPU]"), article("other", "tags: [규제]"))).toEqual([]);
  });
});

describe("article words", () => {
  test("particles and endings are left out, and names in Latin letters stand alone", () => {
    expect(wordsOf("OpenAI가 공개한 모델은 GPU에서 논문으로")).toEqual([
      "openai",
      "공개한",
      "모델",
      "gpu",
      "논문",
    ]);
  });

  test("a word of two syllables keeps what may not be a particle", () => {
    expect(wordsOf("평가 언어 도로")).toEqual(["평가", "언어", "도로"]);
  });

  test("single letters and marks are no words", () => {
    expect(wordsOf("A B 는 — ‘!’ 3")).toEqual([]);
  });

  test("a version stays one word", () => {
    expect(wordsOf("LLaMA3 GPT-4.1")).toEqual(["llama3", "gpt-4.1"]);
  });
});

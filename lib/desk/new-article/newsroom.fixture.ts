import type { Article } from "../../content/article.ts";
import { buildContentIndex } from "../../content/content-index.ts";
import { parseArticle } from "../../content/parse-article.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import type { Newsroom } from "./plan-new-article.ts";

/** A newsroom with three articles, for tests. */
export function newsroomInTest(): Newsroom {
  const articles = [
    articleOf("2026-11-01-라마-3.mdx", "categories: [모델]\ntags: [Llama 3, 오픈소스]"),
    articleOf("2026-11-02-llama-2.mdx", "categories: [모델]\ntags: [Llama 3]"),
    articleOf("2026-11-03-논문.mdx", "categories: [연구]\ntags: [언어 모델]"),
  ];
  const { categories, everyArticle, tags } = buildContentIndex(articles, "everything");
  return {
    everyArticle,
    categories,
    tags,
    synonyms: [["언어 모델", "LLM"]],
    now: new Date("2026-11-24T00:30:45Z"),
  };
}

function articleOf(name: string, frontMatter: string): Article {
  const text = `---\ntitle: 제목\n${frontMatter}\n---\n`;
  const source = decodeSourceFile(`posts/2026/${name}`, new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-12-01") });
}

import type { Article } from "../article.ts";
import { absentKeys } from "./article-cache.ts";

/** An article without its body, and where that stands among the bodies of all, in bytes. Plain data. */
export interface KeptArticle {
  readonly article: Omit<Article, "body">;
  readonly start: number;
  readonly length: number;
}

export interface KeptContent {
  /** By slug; where several have one, the one that is served comes first. */
  readonly articles: ReadonlyMap<string, readonly KeptArticle[]>;
  /** The bodies of all, one after the other. */
  readonly bodies: string;
}

/**
 * Takes articles apart for a process that has no files to parse: most of what it is asked needs no body, and what needs
 * one needs few.
 * @param articles newest first
 */
export function keepContent(articles: readonly Article[]): KeptContent {
  const bySlug = new Map<string, KeptArticle[]>();
  const bodies: string[] = [];
  let start = 0;
  for (const { body, ...article } of articles) {
    const length = Buffer.byteLength(body);
    bodies.push(body);
    const kept = { article, start, length };
    bySlug.set(article.slug, [...(bySlug.get(article.slug) ?? []), kept]);
    start += length;
  }
  return { articles: bySlug, bodies: bodies.join("") };
}

/** The article as it was; its body is read when somebody asks for it. */
export function openKeptArticle(
  { article, start, length }: KeptArticle,
  readBody: (start: number, length: number) => string,
): Article {
  let body: string | undefined;
  return {
    ...absentKeys,
    ...article,
    get body() {
      body ??= readBody(start, length);
      return body;
    },
  };
}

import type { Article } from "../article.ts";
import { absentKeys } from "./article-cache.ts";

/** An article without its body, and the byte range of the body in the file of all bodies. Plain data. */
export interface LookupArticle {
  readonly article: Omit<Article, "body">;
  readonly start: number;
  readonly length: number;
}

export interface LookupContent {
  /** By slug; of several with one slug, the one that is served comes first. */
  readonly articles: ReadonlyMap<string, readonly LookupArticle[]>;
  /** The bodies of all, one after the other. */
  readonly bodies: string;
}

/**
 * Separates articles from their bodies, for functions that have no files to parse: most requests need no body, the
 * others one or a few.
 * @param articles newest first
 */
export function toLookupContent(articles: readonly Article[]): LookupContent {
  const bySlug = new Map<string, LookupArticle[]>();
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

/** The whole article; its body is read when it is first used. */
export function openLookupArticle(
  { article, start, length }: LookupArticle,
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

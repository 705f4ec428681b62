import { closeSync, openSync, readSync } from "node:fs";
import type { Article } from "../content/article.ts";
import { type LookupArticle, openLookupArticle } from "../content/cache/lookup-articles.ts";
import { bodiesFile, lookupPath, openLookup } from "./lookups.ts";

/** In a function, every article of this deployment; undefined where the files can be read. */
export function lookupArticles(): Article[] | undefined {
  return openLookup("articles")?.values().flatMap(openAll);
}

/** In a function, the article served at a slug, without reading any other. */
export function lookupArticle(slug: string): Article | undefined {
  return openAll(openLookup("articles")?.find(slug))[0];
}

/** Needs no validation: the same build wrote them. */
function openAll(kept: unknown): Article[] {
  return ((kept ?? []) as readonly LookupArticle[]).map((article) => openLookupArticle(article, readBody));
}

function readBody(start: number, length: number): string {
  const bytes = Buffer.alloc(length);
  const file = openSync(lookupPath(bodiesFile), "r");
  try {
    readSync(file, bytes, 0, length, start);
  } finally {
    closeSync(file);
  }
  return bytes.toString("utf8");
}

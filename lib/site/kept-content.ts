import { closeSync, openSync, readSync } from "node:fs";
import type { Article } from "../content/article.ts";
import { type KeptArticle, openKeptArticle } from "../content/cache/kept-articles.ts";
import { bodiesFile, keptLookup, lookupPath } from "./lookups.ts";

/** In a function, every article of this deployment; undefined where the files are there to be read. */
export function keptArticles(): Article[] | undefined {
  return keptLookup("articles")?.values().flatMap(openAll);
}

/** In a function, what is served at a slug, without a look at any other article. */
export function keptArticle(slug: string): Article | undefined {
  return openAll(keptLookup("articles")?.find(slug))[0];
}

/** The build that wrote them has this code. */
function openAll(kept: unknown): Article[] {
  return ((kept ?? []) as readonly KeptArticle[]).map((article) => openKeptArticle(article, readBody));
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

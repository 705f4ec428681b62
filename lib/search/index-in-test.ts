import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toTerms } from "../content/front-matter/terms.ts";
import { writeIndex } from "./index/write-index.ts";
import { search } from "./search.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { openIndex, type SearchIndex } from "./search-index.ts";
import { parseSearchQuery } from "./search-query.ts";
import type { SearchRecord, SearchSource } from "./search-record.ts";

export interface TestArticle {
  readonly title: string;
  readonly body?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  readonly date?: string;
  readonly digest?: string;
}

/** A source of articles whose slugs are their titles. */
export function sourceOf(
  articles: readonly TestArticle[],
  synonyms: readonly (readonly string[])[] = [],
): SearchSource {
  const records = articles.map((article): SearchRecord => {
    const { title, body = "", description = "", tags = [], categories = [] } = article;
    return {
      slug: title,
      digest: article.digest ?? JSON.stringify(article),
      title,
      description,
      publishedAt: `${article.date ?? "2026-01-01"}T09:00:00+09:00`,
      categories: toTerms(categories),
      tags: toTerms(tags),
      body,
      image: undefined,
    };
  });
  const all = (termsOf: (record: SearchRecord) => SearchRecord["tags"]) => [
    ...new Map(records.flatMap(termsOf).map((term) => [term.slug, term])).values(),
  ];
  return {
    records,
    categories: all(({ categories }) => categories),
    tags: all(({ tags }) => tags),
    synonyms,
  };
}

/** Writes an index into a folder of its own, and takes it away again after `use`. */
export async function withIndex<Result>(
  source: SearchSource,
  use: (index: SearchIndex) => Result,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "search-"));
  try {
    const path = join(folder, "index.db");
    await writeIndex(path, source, []);
    const index = openIndex(path);
    try {
      return use(index);
    } finally {
      index.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The answer to what a reader types. */
export function ask(index: SearchIndex, parameters: string | Record<string, string>): SearchAnswer {
  return search(index, parseSearchQuery(typeof parameters === "string" ? { q: parameters } : parameters));
}

/** The slugs of what is found, best first. */
export function found(index: SearchIndex, text: string): readonly string[] {
  return ask(index, text).hits.map(({ slug }) => slug);
}

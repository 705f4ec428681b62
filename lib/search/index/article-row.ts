import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { indexTokens } from "../analysis/index-tokens.ts";
import { toInitials } from "../analysis/initials.ts";
import { bodyWords } from "../body-words.ts";
import type { SearchRecord } from "../search-record.ts";
import type { Card } from "./index-schema.ts";

/** What the tables hold of one article. */
export interface ArticleRow {
  readonly card: Card;
  /** Compressed. */
  readonly body: Uint8Array;
  /** In the order of `columns`. */
  readonly tokens: readonly string[];
}

/** The costly part of the index: done only for articles whose digest is new. */
export function toRow(record: SearchRecord): ArticleRow {
  const { headings, text } = bodyWords(record.body.normalize("NFC"));
  const card = {
    title: record.title.normalize("NFC"),
    tags: [...record.tags],
    headings,
    summary: record.description.normalize("NFC"),
    publishedAt: record.publishedAt,
    categories: [...record.categories],
    ...(record.image && { image: record.image }),
  };
  return { card, body: deflateRawSync(text), tokens: tokensOf(card, text) };
}

/** Equal when the row would be: a file that is renamed changes its date and keeps its text. */
export function digestOf({ body: _, ...record }: SearchRecord): string {
  return createHash("sha1").update(JSON.stringify(record)).digest("hex");
}

function tokensOf({ title, tags, headings, summary }: Card, body: string): readonly string[] {
  const labels = tags.map(({ label }) => label).join("\n");
  const initials = indexTokens(toInitials(title))
    .split(" ")
    .filter((token) => /[ㄱ-ㅎ]/.test(token));
  return [...[title, labels, headings, summary, body].map(indexTokens), initials.join(" ")];
}

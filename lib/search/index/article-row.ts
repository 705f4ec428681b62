import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { dayTokens } from "../analysis/days.ts";
import { foldText } from "../analysis/fold-text.ts";
import { indexTokens } from "../analysis/index-tokens.ts";
import { toInitials } from "../analysis/initials.ts";
import { koreanWords } from "../analysis/korean-words.ts";
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
  /** Its Korean words, with spaces between. */
  readonly korean: string;
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
  const read = [card.title, ...card.tags.map(({ label }) => label), card.summary, text].join("\n");
  return {
    card,
    body: deflateRawSync(text),
    tokens: tokensOf(card, text),
    korean: koreanWords(foldText(read)).join(" "),
  };
}

/** Equal when the row would be: a file that is renamed changes its date and keeps its text. */
export function digestOf({ body: _, ...record }: SearchRecord): string {
  return createHash("sha1").update(JSON.stringify(record)).digest("hex");
}

function tokensOf({ title, tags, headings, summary, publishedAt }: Card, body: string): readonly string[] {
  const labels = tags.map(({ label }) => label).join("\n");
  const initials = indexTokens(toInitials(title))
    .split(" ")
    .filter((token) => /[ㄱ-ㅎ]/.test(token));
  const days = dayTokens(publishedAt);
  return [...[title, labels, headings, summary, body].map(indexTokens), initials.join(" "), days.join(" ")];
}

import { Document } from "yaml";
import type { NewArticle } from "./new-article.ts";

/** The file of a new article: its front matter, and room for the body. */
export function articleText(article: NewArticle): string {
  const { categories, description, publication, publishedAt, tags, title } = article;
  const lines = [
    "---",
    `title: ${quoted(title)}`,
    `description: ${quoted(description)}`,
    `date: ${dateLine(publishedAt)}`,
    `categories: ${flowList(categories)}`,
    `tags: ${flowList(tags)}`,
    ...(publication === "draft" ? ["draft: true"] : []),
    "---",
    "",
    "",
  ];
  return lines.join("\n");
}

/** `2026-11-24 09:00`: an article's date is read as Seoul's time. */
function dateLine(instant: string): string {
  return instant.slice(0, "2026-11-24T09:00".length).replace("T", " ");
}

/** Quoted whatever is in it, so that an editor who adds a colon later breaks nothing. */
function quoted(text: string): string {
  return new Document(text).toString({ defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}

function flowList(labels: readonly string[]): string {
  const document = new Document(labels, { aliasDuplicateObjects: false });
  return document
    .toString({ collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 })
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

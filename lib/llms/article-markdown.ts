import type { PhrasingContent } from "mdast";
import type { Article } from "../content/article.ts";
import { withinTimeOf } from "../content/limits/time-limit.ts";
import type { FeedEntry } from "../feeds/feed.ts";
import { htmlToMdast } from "./html-to-mdast.ts";
import { markdownText } from "./markdown-text.ts";
import { heading, link, list, quotation, text } from "./mdast-nodes.ts";

/** What stands before the facts of an article. */
export interface ArticleWords {
  readonly address: string;
  readonly writtenBy: string;
  readonly published: string;
  readonly updated: string;
  readonly categories: string;
  readonly tags: string;
}

/** An article as a self-contained Markdown file. */
export function articleMarkdown(entry: FeedEntry, article: Article, words: ArticleWords): string {
  const { title, summary, url, publishedAt, updatedAt, authors, content } = entry;
  const named = (name: string, value: string): readonly PhrasingContent[] => [text(`${name}: ${value}`)];
  const labels = (terms: Article["tags"]) => terms.map(({ label }) => label).join(", ");
  const facts = [
    [text(`${words.address}: `), link(url, url)],
    ...(authors.length > 0 ? [named(words.writtenBy, authors.map(({ name }) => name).join(", "))] : []),
    named(words.published, publishedAt),
    ...(updatedAt !== publishedAt ? [named(words.updated, updatedAt)] : []),
    ...(article.categories.length > 0 ? [named(words.categories, labels(article.categories))] : []),
    ...(article.tags.length > 0 ? [named(words.tags, labels(article.tags))] : []),
  ];
  const head = [heading(1, title), ...(summary === "" ? [] : [quotation(summary)]), list(facts)];
  // A body that would take too long is left out; the address of the page is in the header.
  return withinTimeOf(
    content,
    () => markdownText([...head, ...htmlToMdast(content)]),
    () => markdownText(head),
  );
}

import type { Article } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { findRelated, type RelatedArticles } from "../content/lists/related.ts";

const relatedCount = 4;

/** The comparison is prepared once for each index; in `dev` a saved file makes a new one. */
const prepared = new WeakMap<ContentIndex, RelatedArticles>();

export function relatedArticles(content: ContentIndex, article: Article): readonly Article[] {
  const find = prepared.get(content) ?? findRelated(content);
  prepared.set(content, find);
  return find(article, relatedCount);
}

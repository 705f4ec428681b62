import type { Article, Term } from "../article.ts";
import type { ContentIndex } from "../content-index.ts";
import { termBySlug } from "../term-by-slug.ts";

/** A term and how many of certain articles have it. */
export interface CountedTerm extends Term {
  readonly count: number;
}

/** The tags of some articles, such as a category's, with how many of these have each; most first, then by label. */
export function tagsWithin(
  articles: readonly Article[],
  { tags }: Pick<ContentIndex, "tags">,
): readonly CountedTerm[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const { slug } of article.tags) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([slug, count]) => {
      const tag = termBySlug(tags, slug);
      return tag === undefined ? [] : [{ slug, label: tag.label, count }];
    })
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "ko"));
}

import type { Article, Term } from "../article.ts";
import { type ContentIndex, type TermEntry, termBySlug } from "../content-index.ts";

/**
 * The tags that share articles with one, closest first: the articles of both against those of either (Ochiai's
 * coefficient), so that a frequent tag is not close to all. Evidence of one article counts half, of two articles two
 * thirds, and so on.
 */
export function relatedTags(
  tag: TermEntry,
  index: Pick<ContentIndex, "tags">,
  count: number,
): readonly TermEntry[] {
  return tagsWithin(tag.articles, index)
    .flatMap(({ slug, count: together }) => {
      const other = slug === tag.slug ? undefined : termBySlug(index.tags, slug);
      return other === undefined ? [] : [{ other, closeness: closeness(tag, other, together) }];
    })
    .sort((a, b) => b.closeness - a.closeness || b.other.articles.length - a.other.articles.length)
    .slice(0, count)
    .map(({ other }) => other);
}

function closeness(a: TermEntry, b: TermEntry, together: number): number {
  const ochiai = together / Math.sqrt(a.articles.length * b.articles.length);
  return ochiai * (together / (together + 1));
}

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

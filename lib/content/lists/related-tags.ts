import type { ContentIndex, TermEntry } from "../content-index.ts";
import { termBySlug } from "../term-by-slug.ts";
import { tagsWithin } from "./tags-within.ts";

/**
 * The tags that stand beside one in the same articles, closest first: the articles of both against those of either
 * (Ochiai's coefficient), so that a tag of every second article is not close to all. What one article shows may be
 * chance and counts half; two articles count two thirds, and so on.
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

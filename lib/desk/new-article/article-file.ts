import { slugify } from "../../content/addresses/slug.ts";
import type { NewArticle } from "./new-article.ts";

/** Long enough for a headline's words, short enough to be read in an address. */
const longestSlug = 50;

/** Where an article stands: `posts/2026/2026-11-24-some-slug.mdx`. */
export function articleFile({ publishedAt, slug }: Pick<NewArticle, "publishedAt" | "slug">): string {
  return `posts/${publishedAt.slice(0, 4)}/${publishedAt.slice(0, 10)}-${slug}.mdx`;
}

/** The slug that a headline suggests: its words, as many as fit. */
export function suggestSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf("-", longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

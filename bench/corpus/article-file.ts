import { slugify } from "../../lib/content/addresses/slug.ts";
import type { SiteArticle } from "./site-articles.ts";

/** The text of an article's file, in a form that every site of the bench reads: JSON is YAML. */
export function articleFile({
  slug,
  date,
  title,
  description,
  categories,
  tags,
  content,
  legacyPaths = [],
  body,
}: SiteArticle): string {
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    `date: ${date}`,
    `slug: ${JSON.stringify(slug)}`,
    `categories: ${JSON.stringify(categories)}`,
    `tags: ${JSON.stringify(tags)}`,
    ...(content.has("formulas") ? ["math: true"] : []),
    ...(legacyPaths.length > 0 ? [`redirect_from: ${JSON.stringify(legacyPaths)}`] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** Without an extension. */
export function articleFileName({ date, slug }: Pick<SiteArticle, "date" | "slug">): string {
  return `${date}-${slugify(slug)}`;
}

import type { FrontMatterValues } from "./front-matter/schema.ts";
import { baseName } from "./source/dated-name.ts";

type Values = Pick<
  Partial<FrontMatterValues>,
  "feed_id" | "layout" | "permalink" | "categories" | "category" | "slug"
>;

/**
 * By what feed readers know an article that they may have seen before the site moved here: `feed_id`, or what
 * jekyll-feed gave a post of Jekyll. Undefined for an article of our own, which they know by its permalink.
 */
export function feedIdOf(file: string, values: Values): string | undefined {
  if (values.feed_id !== undefined) return values.feed_id;
  const name = /^\d{4}-\d{1,2}-\d{1,2}-(.+)$/.exec(baseName(file))?.[1];
  const isJekylls = !/\.mdx$/i.test(file) && (values.layout ?? values.permalink) !== undefined;
  if (name === undefined || !isJekylls) return undefined;
  const fileSlug = (values.slug ?? name).replace(/\.+$/, "");
  // With placeholders (`/:categories/:title/`) it is a rule for many posts.
  const permalink = values.permalink?.includes("/:") ? undefined : values.permalink;
  return jekyllEntryPath(permalink ?? permalinkOf(values, fileSlug), fileSlug);
}

/** Under the permalink of Minimal Mistakes, `/:categories/:title/`: Jekyll lowers the case of categories and keeps their spaces. */
function permalinkOf({ categories, category }: Values, fileSlug: string): string {
  const written =
    category ?? (categories?.written === "string" ? categories.value.split(/\s+/) : categories?.value);
  const folders = (written ?? []).map((label) => label.trim().toLowerCase()).filter((label) => label !== "");
  return `/${[...new Set(folders), fileSlug].join("/")}/`;
}

/**
 * The id that jekyll-feed gave a post: its address without the last part, and the slug of its file's name.
 * @see https://github.com/jekyll/jekyll-feed/blob/master/lib/jekyll-feed/feed.xml: `post.id | absolute_url`
 * @see https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb: `id`
 *
 * @param permalink as the front matter has it, `/attention/10/`
 * @param fileSlug of `2024-05-06-news10.md`: `news10`
 */
export function jekyllEntryPath(permalink: string, fileSlug: string): string {
  const path = permalink.replace(/\/+$/, "");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder === "" ? "/" : folder}${fileSlug}`;
}

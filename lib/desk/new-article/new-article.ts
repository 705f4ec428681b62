import { Document } from "yaml";
import { slugify } from "../../content/addresses/slug.ts";

/** What `npm run new` asks for, complete and checked. */
export interface NewArticle {
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly slug: string;
  /** ISO 8601 with Seoul's offset, as `readDate` writes it. */
  readonly publishedAt: string;
  readonly publication: "draft" | "published";
}

/** Long enough for a headline's words, short enough to be read in an address. */
const longestSlug = 50;

/** The path of an article: `posts/2026/2026-11-24-some-slug.mdx`. */
export function articleFile({ publishedAt, slug }: Pick<NewArticle, "publishedAt" | "slug">): string {
  return `posts/${publishedAt.slice(0, 4)}/${publishedAt.slice(0, 10)}-${slug}.mdx`;
}

/** A slug from the words of a headline, as many as fit. */
export function suggestSlug(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf("-", longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

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

/** Always quoted, so that an editor may add a colon later. */
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

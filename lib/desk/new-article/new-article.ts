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

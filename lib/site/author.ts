import site from "../../site.config.ts";
import { slugify } from "../content/addresses/slug.ts";
import { authorTerms } from "../content/lists/authors.ts";
import type { Author } from "../settings/config.ts";

const bySlug = new Map([...site.authors].map(([id, author]) => [slugify(id), author]));

/** Resolves an author as an article writes it to the displayed name and the slug of the page. */
export const authorTerm = authorTerms(site.authors);

/** The author's entry in `site.config.ts`, if any. */
export function introducedAuthor(slug: string): Author | undefined {
  return bySlug.get(slug);
}

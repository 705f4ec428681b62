import site from "../../site.config.ts";
import { slugify } from "../content/addresses/slug.ts";
import { authorTerms } from "../content/lists/authors.ts";
import type { Author } from "../settings/config.ts";

const bySlug = new Map([...site.authors].map(([id, author]) => [slugify(id), author]));

/** Who is meant by an author as an article writes them: the name to show, and the slug of the page. */
export const authorTerm = authorTerms(site.authors);

/** What `site.config.ts` says about an author; undefined for one whom the site does not introduce. */
export function introducedAuthor(slug: string): Author | undefined {
  return bySlug.get(slug);
}

import { slugify } from "../addresses/slug.ts";
import type { Term } from "../article.ts";
import { toTerm } from "../front-matter/terms.ts";

/**
 * Resolves an author as written in an article: an id, a name, or another spelling of either. An author in
 * `site.config.ts` has the slug of the id, so that a new name keeps the address; any other has the slug of the name.
 */
export function authorTerms(
  introduced: ReadonlyMap<string, { readonly name: string }>,
): (written: string) => Term {
  const known = new Map<string, Term>();
  for (const [id, { name }] of introduced) {
    const term = { label: name, slug: slugify(id) };
    // Ids take precedence over names.
    if (!known.has(slugify(name))) known.set(slugify(name), term);
  }
  for (const [id, { name }] of introduced) known.set(slugify(id), { label: name, slug: slugify(id) });
  return (written) => known.get(slugify(written)) ?? toTerm(written.normalize("NFC"));
}

import { slugify } from "../addresses/slug.ts";
import type { Term } from "../article.ts";
import { toTerm } from "../front-matter/terms.ts";

/**
 * Who is meant by an author as an article writes them: an id, a name, or either in another spelling. An author whom
 * the site introduces is found at the slug of the id, so that a new name keeps the address; any other at that of the name.
 */
export function authorTerms(
  introduced: ReadonlyMap<string, { readonly name: string }>,
): (written: string) => Term {
  const known = new Map<string, Term>();
  for (const [id, { name }] of introduced) {
    const term = { label: name, slug: slugify(id) };
    // Not over another author's id.
    if (!known.has(slugify(name))) known.set(slugify(name), term);
  }
  for (const [id, { name }] of introduced) known.set(slugify(id), { label: name, slug: slugify(id) });
  return (written) => known.get(slugify(written)) ?? toTerm(written.normalize("NFC"));
}

import type { TermEntry } from "./content-index.ts";

/** Every page of a list asks for its term: looking through thousands of tags each time would be quadratic. */
const prepared = new WeakMap<readonly TermEntry[], ReadonlyMap<string, TermEntry>>();

export function termBySlug(terms: readonly TermEntry[], slug: string): TermEntry | undefined {
  const bySlug = prepared.get(terms) ?? new Map(terms.map((term) => [term.slug, term]));
  prepared.set(terms, bySlug);
  return bySlug.get(slug);
}

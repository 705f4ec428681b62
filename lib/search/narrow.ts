import type { Term } from "../content/article.ts";
import type { Catalogue } from "./index/catalogue.ts";
import type { SearchFacets, TermFacet } from "./search-answer.ts";
import type { SearchQuery } from "./search-query.ts";

export type Narrowing = Pick<SearchQuery, "category" | "tag" | "year">;

export interface Narrowed {
  /** The ids that fit category, tag and year. */
  readonly ids: readonly number[];
  /** Counts per filter, each as if its own filter were off. */
  readonly facets: SearchFacets;
}

/** More tags than this don't help in choosing. */
const mostTags = 20;

/** Filters the found articles by category, tag and year, and counts the results of each other choice. */
export function narrow(found: readonly number[], query: Narrowing, catalogue: Catalogue): Narrowed {
  const category = choice(query.category, catalogue.categories);
  const tag = choice(query.tag, catalogue.tags);
  const ids: number[] = [];
  const counts = { categories: new Counter(), tags: new Counter(), years: new Counter() };
  for (const id of found) {
    const entry = catalogue.entries.get(id);
    if (entry === undefined) continue;
    const fits = {
      category: category === undefined || entry.categories.includes(category),
      tag: tag === undefined || entry.tags.includes(tag),
      year: query.year === undefined || entry.year === query.year,
    };
    if (fits.category && fits.tag && fits.year) ids.push(id);
    if (fits.tag && fits.year) counts.categories.addAll(entry.categories);
    if (fits.category && fits.year) counts.tags.addAll(entry.tags);
    if (fits.category && fits.tag) counts.years.addAll([entry.year]);
  }
  const tags = toTerms(counts.tags, catalogue.tags);
  return {
    ids,
    facets: {
      categories: toTerms(counts.categories, catalogue.categories),
      tags: tags.filter(({ slug }, place) => place < mostTags || slug === query.tag),
      years: counts.years
        .entries()
        .sort(([a], [b]) => b - a)
        .map(([year, count]) => ({ year, count })),
    },
  };
}

/** The index of the chosen term in the catalogue's list; an unused index for an unknown term. */
function choice(slug: string | undefined, terms: readonly Term[]): number | undefined {
  return slug === undefined ? undefined : terms.findIndex((term) => term.slug === slug);
}

function toTerms(counter: Counter, terms: readonly Term[]): readonly TermFacet[] {
  return counter
    .entries()
    .sort(([a, m], [b, n]) => n - m || a - b)
    .flatMap(([place, count]) => {
      const term = terms[place];
      return term === undefined ? [] : [{ label: term.label, slug: term.slug, count }];
    });
}

class Counter {
  readonly #counts: number[] = [];

  addAll(keys: readonly number[]): void {
    for (const key of keys) this.#counts[key] = (this.#counts[key] ?? 0) + 1;
  }

  entries(): [number, number][] {
    return Object.entries(this.#counts).map(([key, count]) => [Number(key), count]);
  }
}

import type { Term } from "../../content/article.ts";
import { yearOf } from "../../content/date.ts";
import type { SearchSource } from "../search-record.ts";
import type { CatalogueData } from "./index-schema.ts";

export interface CatalogueEntry {
  readonly id: number;
  /** Time of publication, ms. */
  readonly time: number;
  readonly year: number;
  /** Among all articles, newest first. */
  readonly rank: number;
  /** Places in the catalogue's lists. */
  readonly categories: readonly number[];
  readonly tags: readonly number[];
}

/** What narrows and orders results. */
export interface Catalogue {
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  readonly entries: ReadonlyMap<number, CatalogueEntry>;
  readonly newestFirst: readonly CatalogueEntry[];
  /** The time of the newest article: freshness is measured from it, so that an answer does not change with the clock. */
  readonly newest: number;
}

export function readCatalogue({ categories, tags, articles }: CatalogueData): Catalogue {
  const newestFirst = articles
    .toSorted(([a, atA], [b, atB]) => atB - atA || b - a)
    .map(([id, time, inCategories, withTags], rank): CatalogueEntry => {
      return { id, time, year: yearInSeoul(time), rank, categories: inCategories, tags: withTags };
    });
  return {
    categories,
    tags,
    entries: new Map(newestFirst.map((entry) => [entry.id, entry])),
    newestFirst,
    newest: newestFirst[0]?.time ?? 0,
  };
}

export function writeCatalogue(source: SearchSource, idOf: (slug: string) => number): CatalogueData {
  const categoryPlaces = placesOf(source.categories);
  const tagPlaces = placesOf(source.tags);
  return {
    categories: [...source.categories],
    tags: [...source.tags],
    articles: source.records.map(({ slug, publishedAt, categories, tags }) => [
      idOf(slug),
      Date.parse(publishedAt),
      categories.flatMap((term) => categoryPlaces.get(term.slug) ?? []),
      tags.flatMap((term) => tagPlaces.get(term.slug) ?? []),
    ]),
  };
}

function placesOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  return new Map(terms.map(({ slug }, place) => [slug, place]));
}

const seoulOffset = 9 * 60 * 60 * 1_000;

function yearInSeoul(time: number): number {
  return yearOf(new Date(time + seoulOffset).toISOString());
}

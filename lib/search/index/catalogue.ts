import type { Term } from "../../content/article.ts";
import { yearOf } from "../../content/front-matter/date.ts";
import { foldText } from "../analysis/fold-text.ts";
import type { SearchSource } from "../search-record.ts";
import type { CatalogueArticle, CatalogueData } from "./index-schema.ts";

export interface CatalogueEntry extends CatalogueArticle {
  /** Among all articles, newest first. */
  readonly rank: number;
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
    .toSorted((a, b) => b.time - a.time || b.id - a.id)
    .map((article, rank): CatalogueEntry => ({ ...article, rank }));
  return {
    categories,
    tags,
    entries: new Map(newestFirst.map((entry) => [entry.id, entry])),
    newestFirst,
    newest: newestFirst[0]?.time ?? 0,
  };
}

export function writeCatalogue(source: SearchSource, ids: ReadonlyMap<string, number>): CatalogueData {
  const categoryPlaces = placesOf(source.categories);
  const tagPlaces = placesOf(source.tags);
  const twins = new Map<string, number>();
  return {
    categories: [...source.categories],
    tags: [...source.tags],
    articles: source.records.flatMap(({ slug, title, publishedAt, categories, tags }) => {
      const id = ids.get(slug);
      if (id === undefined) return [];
      const twin = `${publishedAt.slice(0, 10)} ${foldText(title)}`;
      if (!twins.has(twin)) twins.set(twin, id);
      return [
        {
          id,
          time: Date.parse(publishedAt),
          year: yearOf(publishedAt),
          categories: categories.flatMap((term) => categoryPlaces.get(term.slug) ?? []),
          tags: tags.flatMap((term) => tagPlaces.get(term.slug) ?? []),
          twins: twins.get(twin) ?? id,
        },
      ];
    }),
  };
}

function placesOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  return new Map(terms.map(({ slug }, place) => [slug, place]));
}

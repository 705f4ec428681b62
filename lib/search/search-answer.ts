import type { Term } from "../content/article.ts";
import type { SearchQuery } from "./search-query.ts";

export interface MarkedPart {
  readonly text: string;
  /** Whether the query found this part. */
  readonly matched: boolean;
}

/** A text in parts, to be shown one after the other without anything between. */
export type MarkedText = readonly MarkedPart[];

export interface SearchHit {
  readonly slug: string;
  readonly title: MarkedText;
  /** The passage that answers best, about two lines; the beginning of the article when only its headline matched. */
  readonly excerpt: MarkedText;
  /** ISO 8601 with Seoul's offset. */
  readonly publishedAt: string;
  readonly categories: readonly Term[];
  /** The picture of the article's card. */
  readonly image: { readonly src: string; readonly alt: string } | undefined;
  /** Articles of the same day with the same headline, newest first, which are not shown apart. */
  readonly twins: readonly Twin[];
  /** Of the answer's `words`, those that this article doesn't have. */
  readonly lacks: readonly string[];
}

export interface Twin {
  readonly slug: string;
  readonly publishedAt: string;
}

/**
 * What the results are: `asked`, they have all that was asked; `instead`, they have what was probably meant; `some`, no
 * article has all words, and these have some. The last two need a heading that says so.
 */
export type AnswerKind = "asked" | "instead" | "some";

export interface TermFacet extends Term {
  readonly count: number;
}

export interface YearFacet {
  readonly year: number;
  readonly count: number;
}

/** How many results each narrowing would leave, the other ones being as they are. Those with no result are left out. */
export interface SearchFacets {
  /** Most results first. */
  readonly categories: readonly TermFacet[];
  /** Most results first; the first twenty, and the one that is chosen. */
  readonly tags: readonly TermFacet[];
  /** Newest first. */
  readonly years: readonly YearFacet[];
}

/** Plain data, the same for a page and for JSON. */
export interface SearchAnswer {
  /** As asked, with `page` brought within `pageCount`. */
  readonly query: SearchQuery;
  readonly total: number;
  readonly kind: AnswerKind;
  /** The words that the results have: as typed for `some`, as articles write them for `instead`; else none. */
  readonly words: readonly string[];
  /** Whether some of the results have only a part of `words`. */
  readonly isPartly: boolean;
  /** At least 1. */
  readonly pageCount: number;
  readonly hits: readonly SearchHit[];
  /** What the reader may have meant, when it finds something: typed with the other keyboard, or with one wrong letter. */
  readonly suggestion: string | undefined;
  readonly facets: SearchFacets;
}

/**
 * `missing`: no index was made for this deployment. `unreadable`: there is a file, and it is damaged or of another
 * version. Either way the page lives and says so.
 */
export type SearchResult =
  | { readonly status: "answered"; readonly answer: SearchAnswer }
  | { readonly status: "unavailable"; readonly reason: "missing" | "unreadable" };

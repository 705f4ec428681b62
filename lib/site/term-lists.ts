import site from "../../site.config.ts";
import { slugify } from "../content/addresses/slug.ts";
import {
  authorPath,
  authorsPath,
  categoriesPath,
  categoryPath,
  seriesIndexPath,
  seriesPath,
  tagPath,
  tagsPath,
} from "../content/addresses/urls.ts";
import type { ContentIndex, TermEntry } from "../content/content-index.ts";
import { introducedAuthor } from "./author.ts";
import { text } from "./text.ts";

/** A kind of list of articles (categories, tags, authors), with its texts and addresses. */
export interface TermList {
  /** What one of its terms is. */
  readonly kind: string;
  /** The page of all its terms. */
  readonly indexPath: string;
  readonly termsOf: (content: ContentIndex) => readonly TermEntry[];
  readonly pathOf: (slug: string, page?: number) => string;
  /** How many terms there are, in words. */
  readonly countOf: (terms: number) => string;
  /** The title of a term's page. */
  readonly titleOf: (label: string) => string;
  /** The description of a term in the settings, if any. */
  readonly descriptionOf: (slug: string) => string | undefined;
}

const categoryDescriptions = new Map(
  [...site.categories].map(([name, { description }]) => [slugify(name), description]),
);

export const categoryList: TermList = {
  kind: text.categories,
  indexPath: categoriesPath,
  termsOf: ({ categories }) => categories,
  pathOf: categoryPath,
  countOf: text.termCount,
  titleOf: text.inCategory,
  descriptionOf: (slug) => categoryDescriptions.get(slug),
};

export const tagList: TermList = {
  kind: text.tags,
  indexPath: tagsPath,
  termsOf: ({ tags }) => tags,
  pathOf: tagPath,
  countOf: text.termCount,
  titleOf: text.withTag,
  descriptionOf: () => undefined,
};

export const authorList: TermList = {
  kind: text.author,
  indexPath: authorsPath,
  termsOf: ({ authors }) => authors,
  pathOf: authorPath,
  countOf: text.authorCount,
  titleOf: text.byAuthor,
  descriptionOf: (slug) => introducedAuthor(slug)?.bio,
};

export const seriesList: TermList = {
  kind: text.series,
  indexPath: seriesIndexPath,
  termsOf: ({ series }) => series,
  pathOf: seriesPath,
  countOf: text.termCount,
  titleOf: text.partsOfSeries,
  descriptionOf: () => undefined,
};

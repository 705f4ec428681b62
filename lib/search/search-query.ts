import { searchPath } from "../content/addresses/urls.ts";

/** What a reader asks: the words, and what the results are narrowed to. */
export interface SearchQuery {
  /** As typed, without spaces at its ends; empty when nothing is asked. */
  readonly text: string;
  /** Slug of a category; undefined for all. */
  readonly category: string | undefined;
  /** Slug of a tag; undefined for all. */
  readonly tag: string | undefined;
  readonly year: number | undefined;
  /** `best`: what fits best; `newest`: the newest first. */
  readonly order: "best" | "newest";
  /** Counted from 1. */
  readonly page: number;
}

/** Longer than any headline; what is over is cut off, so that nobody can make the server work for long. */
export const longestQuery = 100;

/** Far beyond what anybody turns to by hand. */
const lastPage = 1_000;

type Parameter = string | readonly string[] | undefined | null;

/** `URLSearchParams`, or what Next gives a page as `searchParams`. */
export type SearchParameters = URLSearchParams | Readonly<Record<string, Parameter>>;

/** Reads the parameters of `/search`. Nothing that stands in an address is an error: what makes no sense falls away. */
export function parseSearchQuery(parameters: SearchParameters): SearchQuery {
  const read = (name: string) => textOf(parameterOf(parameters, name));
  return {
    text: read("q"),
    category: read("category") || undefined,
    tag: read("tag") || undefined,
    year: numberIn(read("year"), 1_000, 9_999),
    order: read("order") === "newest" ? "newest" : "best",
    page: numberIn(read("page"), 1, lastPage) ?? 1,
  };
}

/** Whether anything is looked for: words, or all articles that fit a filter. */
export function isAsked({ text, category, tag, year }: SearchQuery): boolean {
  return text !== "" || category !== undefined || tag !== undefined || year !== undefined;
}

/** The one address of a search: defaults left out, always in this order. */
export function searchUrl({ text, category, tag, year, order, page }: Partial<SearchQuery>): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set("q", text);
  if (category) parameters.set("category", category);
  if (tag) parameters.set("tag", tag);
  if (year !== undefined) parameters.set("year", String(year));
  if (order === "newest") parameters.set("order", order);
  if (page !== undefined && page > 1) parameters.set("page", String(page));
  const written = parameters.toString();
  return written === "" ? searchPath : `${searchPath}?${written}`;
}

function parameterOf(parameters: SearchParameters, name: string): string {
  const value =
    parameters instanceof URLSearchParams
      ? parameters.get(name)
      : Object.hasOwn(parameters, name)
        ? parameters[name]
        : undefined;
  return (typeof value === "object" ? value?.[0] : value) ?? "";
}

/** In NFC, without what cannot be sent or shown: control characters and halves of surrogate pairs. */
function textOf(written: string): string {
  const cut = written
    .slice(0, longestQuery * 4)
    .normalize("NFC")
    .slice(0, longestQuery);
  return cut
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function numberIn(written: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

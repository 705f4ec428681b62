import type { Article, Term } from "./article.ts";
import { compareDiagnostics, type Diagnostic, finding } from "./findings/diagnostic.ts";
import { monthOf, yearOf } from "./front-matter/date.ts";
import { toTerm } from "./front-matter/terms.ts";
import { pageClashes, type SitePage } from "./pages.ts";
import { baseName } from "./source/dated-name.ts";

/** A category, tag, series or author with the articles in it, newest first. */
export interface TermEntry extends Term {
  readonly articles: readonly Article[];
}

/** The articles on either side of one in time. */
export interface Neighbours {
  readonly older: Article | undefined;
  readonly newer: Article | undefined;
}

/** What everything that shows or serves an article starts from. */
export interface ContentIndex {
  /** Every file, public or not, as read. */
  readonly everyArticle: readonly Article[];
  /** Those with a page in this deployment, newest first; `hidden` and forwarding ones included. */
  readonly articles: readonly Article[];
  /** Those that lists, counts and neighbours show, newest first. */
  readonly listed: readonly Article[];
  /** The pages that are no articles, by address, in this deployment. */
  readonly pages: readonly SitePage[];
  readonly articleBySlug: ReadonlyMap<string, Article>;
  /** By file name without folder and ending. */
  readonly articleByFileName: ReadonlyMap<string, Article>;
  /** Most articles first, then by label. */
  readonly categories: readonly TermEntry[];
  /** Most articles first, then by label. */
  readonly tags: readonly TermEntry[];
  readonly series: readonly TermEntry[];
  /** Most articles first, then by name. */
  readonly authors: readonly TermEntry[];
  /** Newest first. */
  readonly years: readonly YearEntry[];
  readonly neighboursOf: (article: Article) => Neighbours;
  /** Undefined for an article without a series, and for one that no list shows. */
  readonly seriesPlaceOf: (article: Article) => SeriesPlace | undefined;
  /** Of all files, sorted by file and place; what only bodies or redirects show is not in it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `public` is what readers may see; `everything` adds drafts and scheduled articles, for `dev` and previews. */
export type Audience = "public" | "everything";

/**
 * Orders articles and finds them by slug, category, tag and date. Pure: equal articles, equal index.
 * `findings` are those that only the whole site's settings could show; `authorTerm` says who an author is;
 * `everyPage` are the files of `site/pages/`.
 */
export function buildContentIndex(
  everyArticle: readonly Article[],
  audience: Audience,
  findings: readonly Diagnostic[] = [],
  authorTerm: (written: string) => Term = toTerm,
  everyPage: readonly SitePage[] = [],
): ContentIndex {
  const articles = everyArticle
    .filter(({ publication }) => audience === "everything" || publication === "published")
    .toSorted(newestFirst);
  const listed = articles.filter(({ listed, forwardsTo }) => listed && forwardsTo === undefined);
  const placeInList = new Map(listed.map((article, place) => [article, place]));
  const series = groupByTerm(listed, ({ series }) => (series === undefined ? [] : [series]));
  const placeInSeries = placesInSeries(series);
  return {
    everyArticle,
    articles,
    listed,
    pages: everyPage.filter(({ publication }) => audience === "everything" || publication === "published"),
    // The newest of a clash keeps the slug; the clash itself is an error.
    articleBySlug: new Map(articles.toReversed().map((article) => [article.slug, article])),
    articleByFileName: new Map(articles.toReversed().map((article) => [baseName(article.file), article])),
    categories: groupByTerm(listed, ({ categories }) => categories),
    tags: groupByTerm(listed, ({ tags }) => tags),
    series,
    authors: groupByTerm(listed, ({ authors }) => uniqueBySlug(authors.map(authorTerm))),
    years: groupByDate(listed),
    neighboursOf: (article) => {
      const place = placeInList.get(article);
      if (place === undefined) return { older: undefined, newer: undefined };
      return { older: listed[place + 1], newer: listed[place - 1] };
    },
    seriesPlaceOf: (article) => placeInSeries.get(article),
    diagnostics: [
      ...everyArticle.flatMap(({ diagnostics }) => diagnostics),
      ...slugClashes(everyArticle),
      ...everyPage.flatMap(({ diagnostics }) => diagnostics),
      ...pageClashes(everyPage),
      ...findings,
    ].toSorted(compareDiagnostics),
  };
}

function newestFirst(a: Article, b: Article): number {
  return Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.file < b.file ? -1 : 1);
}

interface TermGroup {
  readonly articles: Article[];
  readonly spellings: Map<string, number>;
}

function groupByTerm(
  articles: readonly Article[],
  termsOf: (article: Article) => readonly Term[],
): TermEntry[] {
  const groups = new Map<string, TermGroup>();
  for (const article of articles) {
    for (const { slug, label } of termsOf(article)) {
      const group: TermGroup = groups.get(slug) ?? { articles: [], spellings: new Map() };
      group.articles.push(article);
      group.spellings.set(label, (group.spellings.get(label) ?? 0) + 1);
      groups.set(slug, group);
    }
  }
  return [...groups]
    .map(([slug, group]) => ({ slug, label: commonest(group.spellings, slug), articles: group.articles }))
    .sort((a, b) => b.articles.length - a.articles.length || a.label.localeCompare(b.label, "ko"));
}

function commonest(spellings: ReadonlyMap<string, number>, fallback: string): string {
  const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? fallback;
}

/** One author may be named twice, by id and by name. */
function uniqueBySlug(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [term.slug, term])).values()];
}

function slugClashes(articles: readonly Article[]): readonly Diagnostic[] {
  const bySlug = new Map<string, Article>();
  return articles.flatMap((article) => {
    const other = bySlug.get(article.slug);
    bySlug.set(article.slug, other ?? article);
    if (other === undefined) return [];
    return [
      finding(
        "content/slug-clash",
        { file: article.file, line: 1, column: 1 },
        {
          message: `다른 기사와 주소가 같습니다: ‘/posts/${article.slug}’ (${other.file})`,
          mend: "아직 공개되지 않은 기사의 기사 정보에 ‘slug: 새-주소’ 줄을 넣거나, 파일 이름에서 날짜 뒤를 바꿔 주세요.",
        },
      ),
    ];
  });
}

/** Where an article stands in its series. */
export interface SeriesPlace extends Term {
  /** In reading order, oldest first. */
  readonly parts: readonly Article[];
  /** Counted from 1. */
  readonly part: number;
}

interface Series extends Term {
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** The place of every part of every series. */
function placesInSeries(series: readonly Series[]): ReadonlyMap<Article, SeriesPlace> {
  const places = new Map<Article, SeriesPlace>();
  for (const { articles, label, slug } of series) {
    const parts = articles.toReversed();
    for (const [place, article] of parts.entries())
      places.set(article, { label, slug, parts, part: place + 1 });
  }
  return places;
}

/** Every page of a list asks for its term: looking through thousands of tags each time would be quadratic. */
const prepared = new WeakMap<readonly TermEntry[], ReadonlyMap<string, TermEntry>>();

export function termBySlug(terms: readonly TermEntry[], slug: string): TermEntry | undefined {
  const bySlug = prepared.get(terms) ?? new Map(terms.map((term) => [term.slug, term]));
  prepared.set(terms, bySlug);
  return bySlug.get(slug);
}

interface MonthEntry {
  /** 1 for January. */
  readonly month: number;
  readonly articles: readonly Article[];
}

export interface YearEntry {
  readonly year: number;
  readonly articles: readonly Article[];
  /** Those with articles, in the order of the articles. */
  readonly months: readonly MonthEntry[];
}

/** Years and their months in the order in which `articles` name them. */
export function groupByDate(articles: readonly Article[]): readonly YearEntry[] {
  return groupBy(articles, yearOf).map(([year, inYear]) => ({
    year,
    articles: inYear,
    months: groupBy(inYear, monthOf).map(([month, inMonth]) => ({ month, articles: inMonth })),
  }));
}

function groupBy(
  articles: readonly Article[],
  keyOf: (instant: string) => number,
): readonly (readonly [number, readonly Article[]])[] {
  const groups = new Map<number, Article[]>();
  for (const article of articles) {
    const key = keyOf(article.publishedAt);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  return [...groups];
}

/** When the next scheduled article becomes public, ms; undefined when none is scheduled. */
export function nextPublication({ everyArticle }: Pick<ContentIndex, "everyArticle">): number | undefined {
  const times = everyArticle
    .filter(({ publication }) => publication === "scheduled")
    .map(({ publishedAt }) => Date.parse(publishedAt));
  return times.length === 0 ? undefined : times.reduce((first, time) => Math.min(first, time));
}

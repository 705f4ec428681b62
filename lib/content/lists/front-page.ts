import type { Article, Correction } from "../article.ts";
import type { ContentIndex, TermEntry } from "../content-index.ts";

export interface CorrectedArticle {
  readonly article: Article;
  readonly correction: Correction;
}

/** A category on the front page. */
export interface CategoryStrip extends TermEntry {
  /** `repeated`: all of its articles are shown above already, so that headlines suffice. */
  readonly content: "fresh" | "repeated";
}

interface FrontPageSelection {
  readonly lead: Article | undefined;
  /** Beside the lead. */
  readonly secondary: readonly Article[];
  readonly latest: readonly Article[];
  /** Categories with articles that are not shown above; a category without any repeats its newest. */
  readonly strips: readonly CategoryStrip[];
  /** Series of two parts or more, the latest to grow first; parts newest first. */
  readonly series: readonly TermEntry[];
  /** Newest first. */
  readonly corrections: readonly CorrectedArticle[];
}

const secondaryCount = 3;
const latestCount = 6;
const stripLength = 4;
const stripCount = 8;
const seriesCount = 3;
const correctionCount = 3;

/** Featured articles first, in the editors' order, then the newest; none is repeated while others remain. */
export function selectFrontPage({
  listed,
  categories,
  series,
}: Pick<ContentIndex, "listed" | "categories" | "series">): FrontPageSelection {
  const featured = listed
    .filter(({ featured }) => featured !== undefined)
    .toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0));
  const top = [...new Set([...featured, ...listed])].slice(0, 1 + secondaryCount);
  const latest = listed.filter((article) => !top.includes(article)).slice(0, latestCount);
  return {
    lead: top[0],
    secondary: top.slice(1),
    latest,
    strips: selectStrips(categories, new Set([...top, ...latest]), listed.length),
    series: series
      .filter(({ articles }) => articles.length > 1)
      .toSorted((a, b) => newest(b) - newest(a))
      .slice(0, seriesCount),
    corrections: listed
      .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
      .toSorted((a, b) => Date.parse(b.correction.date) - Date.parse(a.correction.date))
      .slice(0, correctionCount),
  };
}

/** A site whose articles are all shown above needs no category strips. */
function selectStrips(
  categories: readonly TermEntry[],
  above: ReadonlySet<Article>,
  total: number,
): readonly CategoryStrip[] {
  if (above.size === total) return [];
  const shown = new Set(above);
  return categories.slice(0, stripCount).map((category) => {
    const fresh = category.articles.filter((article) => !shown.has(article)).slice(0, stripLength);
    for (const article of fresh) shown.add(article);
    if (fresh.length > 0) return { ...category, content: "fresh", articles: fresh };
    return { ...category, content: "repeated", articles: category.articles.slice(0, stripLength) };
  });
}

function newest({ articles }: TermEntry): number {
  return Date.parse(articles[0]?.publishedAt ?? "");
}

interface CategoryLead {
  readonly lead: Article | undefined;
  /** In their own order. */
  readonly others: readonly Article[];
}

/** The lead story of a category's newest page: the first featured article, else the newest. */
export function selectCategoryLead(articles: readonly Article[]): CategoryLead {
  const lead = articles.toSorted((a, b) => rank(a) - rank(b))[0];
  return { lead, others: articles.filter((article) => article !== lead) };
}

function rank({ featured }: Article): number {
  return featured ?? Number.MAX_SAFE_INTEGER;
}

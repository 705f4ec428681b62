import type { Article } from "./article.ts";
import type { ContentIndex, TermEntry } from "./content-index.ts";

export interface FrontPageSelection {
  readonly lead: Article | undefined;
  /** Beside the lead; none of them stands twice on the page above the strips. */
  readonly secondary: readonly Article[];
  readonly latest: readonly Article[];
  /** Each category with its newest articles. */
  readonly strips: readonly TermEntry[];
}

const secondaryCount = 3;
const latestCount = 6;
const stripLength = 3;

/** Featured articles come first, in the editors' order, then the newest. */
export function selectFrontPage({
  listed,
  categories,
}: Pick<ContentIndex, "listed" | "categories">): FrontPageSelection {
  const featured = listed
    .filter(({ featured }) => featured !== undefined)
    .toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0));
  const ordered = [...new Set([...featured, ...listed])];
  const top = ordered.slice(0, 1 + secondaryCount);
  return {
    lead: top[0],
    secondary: top.slice(1),
    latest: listed.filter((article) => !top.includes(article)).slice(0, latestCount),
    strips: categories.map((category) => ({
      ...category,
      articles: category.articles.slice(0, stripLength),
    })),
  };
}

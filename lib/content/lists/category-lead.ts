import type { Article } from "../article.ts";

interface CategoryLead {
  readonly lead: Article | undefined;
  /** In their own order. */
  readonly others: readonly Article[];
}

/** The story that a category's newest page opens with: what editors feature first, or else the newest. */
export function selectCategoryLead(articles: readonly Article[]): CategoryLead {
  const lead = articles.toSorted((a, b) => rank(a) - rank(b))[0];
  return { lead, others: articles.filter((article) => article !== lead) };
}

function rank({ featured }: Article): number {
  return featured ?? Number.MAX_SAFE_INTEGER;
}

import { absoluteUrl, articlePath } from "../../content/addresses/urls.ts";
import type { Presence } from "./ask-article.ts";
import { longestWait } from "./ask-times.ts";
import type { ScheduledArticle } from "./scheduled-article.ts";

export interface Look {
  /** Due articles that the site doesn't show. */
  readonly missing: readonly ScheduledArticle[];
  /** Due articles for which the site gave no clear answer. */
  readonly unknown: readonly ScheduledArticle[];
}

/**
 * Requests the articles that became due within the last week from a running site. A missing one was scheduled, and the site
 * was not deployed since. They are few, so it asks one after the other.
 */
export async function missingArticles(
  articles: readonly ScheduledArticle[],
  siteUrl: string,
  now: Date,
  ask: (url: URL) => Promise<Presence>,
): Promise<Look> {
  const missing: ScheduledArticle[] = [];
  const unknown: ScheduledArticle[] = [];
  for (const article of articles) {
    const age = now.getTime() - article.publishedAt;
    if (age < 0 || age > longestWait) continue;
    const presence = await ask(new URL(absoluteUrl(siteUrl, articlePath(article.slug))));
    if (presence === "missing") missing.push(article);
    if (presence === "unknown") unknown.push(article);
  }
  return { missing, unknown };
}

import { absoluteUrl, articlePath } from "../../content/addresses/urls.ts";
import type { Presence } from "./ask-article.ts";
import { longestWait } from "./ask-times.ts";
import type { ScheduledArticle } from "./scheduled-article.ts";

export interface Look {
  /** Their time has come, and the site does not have them. */
  readonly missing: readonly ScheduledArticle[];
  /** The site does not say whether it has them. */
  readonly unknown: readonly ScheduledArticle[];
}

/**
 * Looks for the articles whose time came within the last week on a running site. A missing one is a scheduled one for
 * which nobody has deployed the site since. One after the other, for they are few.
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

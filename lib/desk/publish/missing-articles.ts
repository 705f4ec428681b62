import type { Article } from "../../content/article.ts";
import { absoluteUrl, articlePath } from "../../content/urls.ts";

/** What came out longer ago and is missing is missing for another reason than the clock. */
const longestWait = 7 * 24 * 60 * 60 * 1_000;

/** Answers the status of an address. */
export type AskStatus = (url: string) => Promise<number>;

/**
 * The articles whose time has come within the last week and that a running site does not have: scheduled ones for which
 * nobody has deployed it since. One after the other, for they are few.
 */
export async function missingArticles(
  articles: readonly Article[],
  siteUrl: string,
  now: Date,
  ask: AskStatus,
): Promise<readonly Article[]> {
  const missing: Article[] = [];
  for (const article of articles) {
    const age = now.getTime() - Date.parse(article.publishedAt);
    const isDue = article.publication === "published" && article.forwardsTo === undefined;
    if (!isDue || age < 0 || age > longestWait) continue;
    if ((await ask(absoluteUrl(siteUrl, articlePath(article.slug)))) === 404) missing.push(article);
  }
  return missing;
}

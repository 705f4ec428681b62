import type { Article } from "../content/article.ts";

/**
 * Whether an article may be in what other programs read: feeds, sitemaps, its text at `.md`. Never a draft, one to
 * come, or what its front matter keeps from lists (`hidden`) or from search engines (`noindex`) — on previews neither.
 */
export function isSyndicated({ publication, listed, noindex, forwardsTo }: Article): boolean {
  return publication === "published" && listed && !noindex && forwardsTo === undefined;
}

import { absoluteUrl, articlePath, authorPath } from "../content/addresses/urls.ts";
import type { Article, Term } from "../content/article.ts";
import type { FeedEntry, FeedImage } from "./feed.ts";
import { lastChange } from "./last-change.ts";

/** What an article itself does not say. */
export interface EntryParts {
  readonly siteUrl: string;
  /** HTML that stands by itself. */
  readonly content: string;
  readonly image: FeedImage | undefined;
  /** Resolves an author as the article writes it. */
  readonly authorTerm: (written: string) => Term;
}

export function articleEntry(
  article: Article,
  { siteUrl, content, image, authorTerm }: EntryParts,
): FeedEntry {
  const authors = new Map(article.authors.map(authorTerm).map(({ slug, label }) => [slug, label]));
  return {
    id: entryId(article, siteUrl),
    url: absoluteUrl(siteUrl, articlePath(article.slug)),
    title: article.title,
    summary: article.description,
    content,
    publishedAt: article.publishedAt,
    updatedAt: lastChange(article),
    authors: [...authors].map(([slug, name]) => ({ name, url: absoluteUrl(siteUrl, authorPath(slug)) })),
    terms: [...new Set([...article.categories, ...article.tags].map(({ label }) => label))],
    image,
  };
}

/** A path is encoded like Jekyll's `absolute_url` did; any other id is unchanged. */
function entryId({ feedId, slug }: Article, siteUrl: string): string {
  if (feedId === undefined) return absoluteUrl(siteUrl, articlePath(slug));
  return feedId.startsWith("/") ? new URL(encodeURI(decoded(feedId)), siteUrl).href : feedId;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

import type { FeedFormat } from "../content/addresses/urls.ts";
import { atomFeed } from "./atom.ts";
import { entityTag, hasEntityTag } from "./entity-tag.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { latest } from "./last-change.ts";

const contentTypes: Readonly<Record<FeedFormat, string>> = {
  // The general type: as `application/atom+xml` a browser shows the source, without the stylesheet.
  xml: "application/xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

/** A feed as it is sent. */
export interface FeedFile {
  readonly format: FeedFormat;
  readonly text: string;
  readonly etag: string;
  /** The newest change in it, as HTTP writes it, on every server the same; undefined when nothing is in it. */
  readonly lastModified: string | undefined;
}

/**
 * @param invitation tells a person who opens the feed what it is for
 * @param now an article that says it was changed later was not changed yet
 */
export function feedFile(format: FeedFormat, feed: Feed, invitation: string, now: Date): FeedFile {
  const text = format === "xml" ? atomFeed(feed, invitation) : jsonFeed(feed);
  return { format, text, etag: entityTag(text), lastModified: lastModified(feed, now) };
}

function lastModified({ entries }: Feed, now: Date): string | undefined {
  const changes = entries
    .flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt])
    .filter((instant) => Date.parse(instant) <= now.getTime());
  return changes.length === 0 ? undefined : new Date(latest(changes)).toUTCString();
}

/**
 * Sends a feed, or says that it has not changed. `If-None-Match` comes first where both are sent: an article that is
 * added with an older date changes the tag, and not the time of the newest change.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function feedResponse(
  request: Headers,
  { format, text, etag, lastModified }: FeedFile,
  cacheControl: string,
): Response {
  const headers = {
    ETag: etag,
    ...(lastModified !== undefined && { "Last-Modified": lastModified }),
    "Cache-Control": cacheControl,
  };
  if (isCurrent(request, etag, lastModified)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { "Content-Type": contentTypes[format], ...headers } });
}

function isCurrent(request: Headers, etag: string, lastModified: string | undefined): boolean {
  const since = Date.parse(request.get("if-modified-since") ?? "");
  return hasEntityTag(request, etag) ?? since >= Date.parse(lastModified ?? "");
}

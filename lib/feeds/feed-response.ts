import type { FeedFormat } from "../content/urls.ts";
import { atomFeed } from "./atom.ts";
import { entityTag, hasEntityTag } from "./entity-tag.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

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
  /** When this text was made, as HTTP writes it: an article's own date says nothing of when it was added. */
  readonly lastModified: string;
}

/** @param invitation tells a person who opens the feed what it is for */
export function feedFile(format: FeedFormat, feed: Feed, invitation: string, now: Date): FeedFile {
  const text = format === "xml" ? atomFeed(feed, invitation) : jsonFeed(feed);
  return { format, text, etag: entityTag(text), lastModified: now.toUTCString() };
}

/**
 * Sends a feed, or says that it has not changed. `If-None-Match` comes first where both are sent.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function feedResponse(request: Headers, { format, text, etag, lastModified }: FeedFile): Response {
  const headers = {
    ETag: etag,
    "Last-Modified": lastModified,
    // Read again after some minutes, so that news arrives as such; an unchanged feed costs no more than a question.
    "Cache-Control": "public, max-age=300, s-maxage=300",
  };
  if (isCurrent(request, etag, lastModified)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { "Content-Type": contentTypes[format], ...headers } });
}

function isCurrent(request: Headers, etag: string, lastModified: string): boolean {
  const since = Date.parse(request.get("if-modified-since") ?? "");
  return hasEntityTag(request, etag) ?? since >= Date.parse(lastModified);
}

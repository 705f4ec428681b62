import type { FeedFormat } from "../content/urls.ts";
import { atomFeed } from "./atom.ts";
import type { Feed } from "./feed.ts";
import type { FeedVersion } from "./feed-version.ts";
import { jsonFeed } from "./json-feed.ts";

const contentTypes: Readonly<Record<FeedFormat, string>> = {
  // The general type: as `application/atom+xml` a browser shows the source, without the stylesheet.
  xml: "application/xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

/** @param invitation tells a person who opens the feed what it is for */
export function feedResponse(
  format: FeedFormat,
  feed: Feed,
  version: FeedVersion,
  invitation: string,
): Response {
  return new Response(format === "xml" ? atomFeed(feed, invitation) : jsonFeed(feed), {
    headers: { "Content-Type": contentTypes[format], ...versionHeaders(version) },
  });
}

/** What a feed and the answer that it has not changed have in common. */
export function versionHeaders({ etag, lastModified }: FeedVersion): Record<string, string> {
  // Read again after some minutes, so that news arrives as such; an unchanged feed costs a reader no more than a question.
  return { ETag: etag, "Last-Modified": lastModified, "Cache-Control": "public, max-age=300" };
}

import type { Feed, FeedEntry } from "./feed.ts";

/**
 * A feed as JSON Feed 1.1.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const { title, subtitle, language, homeUrl, jsonUrl, publisher, entries } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: homeUrl,
    feed_url: jsonUrl,
    description: subtitle,
    language,
    authors: [publisher],
    items: entries.map(item),
  });
}

function item(entry: FeedEntry) {
  const { id, url, title, summary, content, publishedAt, updatedAt, authors, terms, image } = entry;
  return {
    id,
    url,
    title,
    ...(summary === "" ? {} : { summary }),
    content_html: content,
    date_published: publishedAt,
    date_modified: updatedAt,
    ...(authors.length === 0 ? {} : { authors }),
    tags: terms,
    ...(image === undefined
      ? {}
      : {
          image: image.url,
          attachments: [{ url: image.url, mime_type: image.type, size_in_bytes: image.bytes }],
        }),
  };
}

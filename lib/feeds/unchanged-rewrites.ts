import type { NextConfig } from "next";
import type { FeedVersion } from "./feed-version.ts";

type Rewrite = Extract<Awaited<ReturnType<NonNullable<NextConfig["rewrites"]>>>, unknown[]>[number];

/** Answers that nothing has changed. */
const unchanged = "/not-modified";

/** Every feed: of the front page, a category, a tag. */
const feeds = "/:path((?:.*/)?feed\\.(?:xml|json))";

/**
 * For `beforeFiles` in `next.config.ts`: a reader that has this version of a feed is told so. `If-None-Match` comes
 * first where both are sent.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function unchangedRewrites({ etag, lastModified }: FeedVersion): Rewrite[] {
  const opaque = etag.replace(/^W\//, "");
  return [
    {
      source: feeds,
      has: [{ type: "header", key: "if-none-match", value: `.*${opaque}.*` }],
      destination: unchanged,
    },
    {
      source: feeds,
      has: [{ type: "header", key: "if-modified-since", value: lastModified }],
      missing: [{ type: "header", key: "if-none-match" }],
      destination: unchanged,
    },
  ];
}

import { createHash } from "node:crypto";
import type { ContentIndex } from "../content/content-index.ts";
import { isSyndicated } from "./is-syndicated.ts";
import { lastChange, latest } from "./last-change.ts";

/** By what a feed reader asks whether a feed is still what it has: the values of the headers of these names. */
export interface FeedVersion {
  readonly etag: string;
  readonly lastModified: string;
}

/**
 * One version for all feeds of a deployment, known without rendering any: `next.config.ts` compares it with what a
 * reader has. Weak, since it says that the articles are the same, not each byte.
 */
export function feedVersion({ listed }: Pick<ContentIndex, "listed">, siteUrl: string): FeedVersion {
  const articles = listed.filter(isSyndicated);
  const hash = createHash("sha256").update(siteUrl);
  for (const { file, digest } of articles) hash.update(`\0${file}\0${digest}`);
  return {
    etag: `W/"${hash.digest("base64url").slice(0, 22)}"`,
    lastModified: new Date(latest(articles.map(lastChange))).toUTCString(),
  };
}

/** Whether a request says that this version is what its sender has. */
export function isVersionOf(headers: Headers, { etag, lastModified }: FeedVersion): boolean {
  const match = headers.get("if-none-match");
  if (match !== null) return match.includes(etag.replace(/^W\//, ""));
  return headers.get("if-modified-since") === lastModified;
}

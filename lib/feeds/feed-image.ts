import path from "node:path";
import { absoluteUrl } from "../content/addresses/urls.ts";
import { findPublicFile } from "../public-files/find-public-file.ts";
import type { FeedImage } from "./feed.ts";

const types: ReadonlyMap<string, string> = new Map([
  [".avif", "image/avif"],
  [".gif", "image/gif"],
  [".jpeg", "image/jpeg"],
  [".jpg", "image/jpeg"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".webp", "image/webp"],
]);

/** A picture under `public/` as an enclosure; undefined if it is missing or not a picture. */
export async function feedImage(
  src: string,
  publicDir: string,
  siteUrl: string,
): Promise<FeedImage | undefined> {
  const file = await findPublicFile(src, publicDir, siteUrl);
  const type = file && types.get(path.extname(file.src).toLowerCase());
  if (file === undefined || type === undefined) return undefined;
  return { url: absoluteUrl(siteUrl, file.src), type, bytes: file.size };
}

import { readFile } from "node:fs/promises";
import { imageSizeFromFile } from "image-size/fromFile";
import { foreignAddress } from "../content/addresses/read-address.ts";
import { memoByStamp } from "../content/source/memo-by-stamp.ts";
import { findPublicFile } from "./find-public-file.ts";
import type { ImageSize } from "./image-size.ts";
import { readSvg } from "./read-svg.ts";

/** What an image's address leads to. */
export type ImageTarget =
  | { readonly kind: "remote"; readonly url: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | ({ readonly kind: "local"; readonly src: string } & ImageSize);

/** Many articles show the same image. */
const sizeOf = memoByStamp(readImageSize);

/** Finds an image under `public/` and measures it; an absolute address of the site itself is local too. */
export async function findImage(src: string, publicDir: string, siteUrl: string): Promise<ImageTarget> {
  const url = src === "" ? undefined : foreignAddress(src, siteUrl);
  if (url !== undefined) return { kind: "remote", url };

  // A relative path is taken from the site's root: the page that it was relative to has moved.
  const found = await findPublicFile(src, publicDir, siteUrl);
  if (found === undefined) return { kind: "missing" };
  const size = found.record === undefined ? await sizeOf(found.path, found.stamp) : found.record.image;
  if (size === undefined) return { kind: "unreadable" };
  return { kind: "local", src: found.src + new URL(src, siteUrl).search, ...size };
}

/** As browsers show it; undefined for what is no picture. */
export async function readImageSize(file: string): Promise<ImageSize | undefined> {
  try {
    // Servers and browsers decide by the extension: an SVG named .png is not displayed.
    if (/\.svg$/i.test(file)) return readSvg(await readFile(file));
    const { width, height, orientation, type } = await imageSizeFromFile(file);
    if (type === "svg") return undefined;
    // EXIF orientations from 5 on swap width and height.
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return undefined;
  }
}

import { readFile } from "node:fs/promises";
import { imageSizeFromFile } from "image-size/fromFile";
import { foreignAddress } from "../content/addresses/read-address.ts";
import { findPublicFile, type PublicFile } from "./find-public-file.ts";
import type { ImageSize } from "./image-size.ts";
import { readSvg } from "./read-svg.ts";

/** What an image's address leads to. */
export type ImageTarget =
  | { readonly kind: "remote"; readonly url: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | ({ readonly kind: "local"; readonly src: string } & ImageSize);

/** Sizes, cached by file and modification time. */
const sizes = new Map<string, Promise<ImageSize | undefined>>();

/** Finds an image under `public/` and measures it; an absolute address of the site itself is local too. */
export async function findImage(src: string, publicDir: string, siteUrl: string): Promise<ImageTarget> {
  const url = src === "" ? undefined : foreignAddress(src, siteUrl);
  if (url !== undefined) return { kind: "remote", url };

  // A relative path is taken from the site's root: the page that it was relative to has moved.
  const found = await findPublicFile(src, publicDir, siteUrl);
  if (found === undefined) return { kind: "missing" };
  const size = found.record === undefined ? await measure(found) : found.record.image;
  if (size === undefined) return { kind: "unreadable" };
  return { kind: "local", src: found.src + new URL(src, siteUrl).search, ...size };
}

function measure({ path, stamp }: PublicFile): Promise<ImageSize | undefined> {
  const key = `${path}\0${stamp}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = readImageSize(path);
  sizes.set(key, size);
  return size;
}

/** The size as browsers show it; undefined for a file that is not a picture. */
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

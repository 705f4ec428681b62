import { stat } from "node:fs/promises";
import path from "node:path";
import { imageSizeFromFile } from "image-size/fromFile";
import { isExternal } from "./rehype-external-links.ts";

/** What an image's address leads to. */
export type ImageTarget =
  | { readonly kind: "remote"; readonly url: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "local"; readonly src: string; readonly width: number; readonly height: number };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes by file and time of change: many articles show the same image, and `dev` sees it change. */
const sizes = new Map<string, Promise<Size | undefined>>();

/** Finds an image under `public/` and measures it; an absolute address of the site itself is local too. */
export async function findImage(src: string, publicDir: string, siteUrl: string): Promise<ImageTarget> {
  if (src === "" || !URL.canParse(src, siteUrl)) return { kind: "missing" };
  if (isExternal(src, siteUrl)) return { kind: "remote", url: new URL(src, siteUrl).href };

  // A relative path is taken from the site's root: the page that it was relative to has moved.
  const url = new URL(src, siteUrl);
  const name = decode(url.pathname);
  const root = path.resolve(publicDir);
  // macOS writes file names in NFD, and a server compares bytes.
  for (const form of new Set([name.normalize("NFC"), name.normalize("NFD"), name])) {
    const file = path.join(root, form);
    if (!file.startsWith(root + path.sep)) continue;
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) continue;
    const local = form.split("/").map(encodeURIComponent).join("/") + url.search;
    const size = await measure(file, info.mtimeMs);
    return size === undefined ? { kind: "unreadable" } : { kind: "local", src: local, ...size };
  }
  return { kind: "missing" };
}

function measure(file: string, changed: number): Promise<Size | undefined> {
  const key = `${file}\0${changed}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = readSize(file);
  sizes.set(key, size);
  return size;
}

async function readSize(file: string): Promise<Size | undefined> {
  try {
    const { width, height, orientation } = await imageSizeFromFile(file);
    // EXIF orientations from 5 on are turned by a quarter: browsers show them upright.
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return undefined;
  }
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

import { stat } from "node:fs/promises";
import path from "node:path";
import { decodeUri } from "../content/decode-uri.ts";
import { isExternal } from "./rehype-external-links.ts";

/** A file under `public/` as it really is. */
export interface PublicFile {
  /** Its address, encoded. */
  readonly src: string;
  /** On disk. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was changed, in milliseconds. */
  readonly changed: number;
}

/** Finds the file that an address of the site leads to; undefined when there is none, or on another site. */
export async function findPublicFile(
  src: string,
  publicDir: string,
  siteUrl: string,
): Promise<PublicFile | undefined> {
  if (src === "" || !URL.canParse(src, siteUrl) || isExternal(src, siteUrl)) return undefined;
  const name = decodeUri(new URL(src, siteUrl).pathname);
  const root = path.resolve(publicDir);
  // macOS writes file names in NFD, and a server compares bytes.
  for (const form of new Set([name.normalize("NFC"), name.normalize("NFD"), name])) {
    const file = path.join(root, form);
    if (!file.startsWith(root + path.sep)) continue;
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) continue;
    const src = form.split("/").map(encodeURIComponent).join("/");
    return { src, path: file, size: info.size, changed: info.mtimeMs };
  }
  return undefined;
}

import { decodeUri } from "../content/addresses/decode.ts";
import { sitePath } from "../content/addresses/read-address.ts";
import { findWithin } from "../content/source/file-within.ts";
import { type FindPublicRecord, type PublicRecord, publicRecordsOf } from "./public-records.ts";

/** A file under `public/` as it really is. */
export interface PublicFile {
  /** Its address, encoded: a path of this site. */
  readonly src: string;
  /** The path on disk; the file may be missing there (`record`). */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Tells two states of the file apart. */
  readonly stamp: string;
  /** The build's record of a file that is not on this disk. */
  readonly record: PublicRecord | undefined;
}

/** Finds the file that an address of the site leads to; undefined when there is none, or on another site. */
export async function findPublicFile(
  src: string,
  publicDir: string,
  siteUrl: string,
): Promise<PublicFile | undefined> {
  const wanted = publicName(src, siteUrl);
  if (wanted === undefined) return undefined;
  const records = publicRecordsOf(publicDir);
  return records === undefined ? fileOnDisk(publicDir, wanted) : recordedFile(publicDir, wanted, records);
}

async function fileOnDisk(publicDir: string, wanted: string): Promise<PublicFile | undefined> {
  const found = await findWithin(publicDir, wanted);
  if (found === undefined) return undefined;
  const { name, path, size, changed } = found;
  return { src: addressOf(name), path, size, stamp: `${changed}:${size}`, record: undefined };
}

function recordedFile(publicDir: string, wanted: string, find: FindPublicRecord): PublicFile | undefined {
  // macOS writes file names in NFD, and a server compares bytes.
  for (const name of new Set([wanted.normalize("NFC"), wanted.normalize("NFD"), wanted])) {
    const record = find(`/${name}`);
    if (record === undefined) continue;
    const { size, digest } = record;
    return { src: addressOf(name), path: `${publicDir}/${name}`, size, stamp: digest, record };
  }
  return undefined;
}

function addressOf(name: string): string {
  return `/${name.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * What an address asks of `public/`: the decoded path without the slash in front. Undefined for an address of another
 * site, and where a part of it would be more than one name once decoded (`%2F`, `%5C`, `%00`).
 */
export function publicName(src: string, siteUrl: string): string | undefined {
  const path = src === "" ? undefined : sitePath(src, siteUrl);
  if (path === undefined) return undefined;
  const names = path
    .replace(/\?.*$/s, "")
    .split("/")
    .filter((name) => name !== "")
    .map(decodeUri);
  return names.some((name) => /[/\\\0]/.test(name)) ? undefined : names.join("/");
}

import { stat } from "node:fs/promises";
import path from "node:path";
import { decodeUri } from "../content/decode-uri.ts";
import { type PublicRecord, publicRecordsOf } from "./public-records.ts";
import { isExternal } from "./rehype-external-links.ts";

/** A file under `public/` as it really is. */
export interface PublicFile {
  /** Its address, encoded. */
  readonly src: string;
  /** On disk, where it may have stayed behind (`record`). */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Tells two states of the file apart. */
  readonly stamp: string;
  /** What the build knew of a file that is not on this disk. */
  readonly record: PublicRecord | undefined;
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
  const records = publicRecordsOf(publicDir);
  // macOS writes file names in NFD, and a server compares bytes.
  for (const form of new Set([name.normalize("NFC"), name.normalize("NFD"), name])) {
    const file = path.join(root, form);
    if (!file.startsWith(root + path.sep)) continue;
    const found =
      records === undefined ? await fileOnDisk(file) : recordedFile(records(nameBelow(root, file)));
    if (found === undefined) continue;
    return { ...found, src: form.split("/").map(encodeURIComponent).join("/"), path: file };
  }
  return undefined;
}

type FoundFile = Pick<PublicFile, "size" | "stamp" | "record">;

async function fileOnDisk(file: string): Promise<FoundFile | undefined> {
  const info = await stat(file).catch(() => undefined);
  return info?.isFile()
    ? { size: info.size, stamp: `${info.mtimeMs}:${info.size}`, record: undefined }
    : undefined;
}

function recordedFile(record: PublicRecord | undefined): FoundFile | undefined {
  return record && { size: record.size, stamp: record.digest, record };
}

/** As its record is called: with `/`, from the folder on. */
function nameBelow(root: string, file: string): string {
  return file.slice(root.length).replaceAll(path.sep, "/");
}

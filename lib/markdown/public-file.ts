import { decodeUri } from "../content/decode-uri.ts";
import { type FileWithin, findWithin } from "../content/file-within.ts";
import { sitePath } from "../content/read-address.ts";

/** A file under `public/` as it really is. */
export interface PublicFile extends Omit<FileWithin, "name"> {
  /** Its address, encoded: a path of this site. */
  readonly src: string;
}

/** Finds the file that an address of the site leads to; undefined when there is none, or on another site. */
export async function findPublicFile(
  src: string,
  publicDir: string,
  siteUrl: string,
): Promise<PublicFile | undefined> {
  const wanted = publicName(src, siteUrl);
  if (wanted === undefined) return undefined;
  const found = await findWithin(publicDir, wanted);
  if (found === undefined) return undefined;
  const { name, ...file } = found;
  return { src: `/${name.split("/").map(encodeURIComponent).join("/")}`, ...file };
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

import { plainAddress, readAddress } from "./read-address.ts";

const anySite = "https://site.invalid";

/** An address that a link may have: http, https, mailto, or a path of the site; undefined for any other (`javascript:`). */
export function safeUrl(url: string): string | undefined {
  const read = readAddress(url, anySite);
  if (read === undefined || !["http:", "https:", "mailto:"].includes(read.protocol)) return undefined;
  return plainAddress(url, anySite);
}

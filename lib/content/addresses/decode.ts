import { plainAddress, readAddress } from "./read-address.ts";

/** A percent-encoded part of an address in letters; what cannot be decoded stays as it is. */
export function decodeUri(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/**
 * An address in letters that is still an address: `%23` and its like stay, for decoded they would mean something else,
 * and so do bytes that are not UTF-8.
 */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURI(run);
    } catch {
      return run;
    }
  });
}

const anySite = "https://site.invalid";

/** An address that a link may have: http, https, mailto, or a path of the site; undefined for any other (`javascript:`). */
export function safeUrl(url: string): string | undefined {
  const read = readAddress(url, anySite);
  if (read === undefined || !["http:", "https:", "mailto:"].includes(read.protocol)) return undefined;
  return plainAddress(url, anySite);
}

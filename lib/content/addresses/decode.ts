import { plainAddress, readAddress } from "./read-address.ts";

/** Decodes a percent-encoded part of an address; what cannot be decoded stays as it is. */
export function decodeUri(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/**
 * Decodes an address as far as it keeps its meaning: `%23` and other reserved characters stay encoded, and so do bytes
 * that are not UTF-8.
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

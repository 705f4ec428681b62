/**
 * Resolves an address in an article as a browser does on a page of this site; undefined if it is invalid.
 * `https:host/x` is
 * `/host/x` on a page that came by https and another host's on one that came by http: here it is the other host's.
 * @see https://url.spec.whatwg.org/#special-relative-or-authority-state
 */
export function readAddress(written: string, siteUrl: string): URL | undefined {
  const readings = [siteUrl, overOtherScheme(siteUrl)].map((page) =>
    URL.canParse(written, page) ? new URL(written, page) : undefined,
  );
  return (
    readings.find((reading) => reading !== undefined && reading.host !== new URL(siteUrl).host) ?? readings[0]
  );
}

/** Whether an address names its host in the usual way. */
const plain = /^(?:https?:)?\/\/[^\\/]/i;

/** An address as written, or in full where it names another host in an odd way: `https:host/a`, `\\host`. */
export function plainAddress(written: string, siteUrl: string): string {
  return plain.test(written) ? written : (foreignAddress(written, siteUrl) ?? written);
}

/** The absolute form of an address on another host; undefined for any other. */
export function foreignAddress(written: string, siteUrl: string): string | undefined {
  const url = readAddress(written, siteUrl);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  return url.host === new URL(siteUrl).host ? undefined : url.href;
}

/**
 * The path and query of an address on this site, with one slash in front: `//x` would be a host. Undefined where the
 * address leads elsewhere.
 */
export function sitePath(written: string, siteUrl: string): string | undefined {
  const url = readAddress(written, siteUrl);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.host !== new URL(siteUrl).host)
    return undefined;
  return url.pathname.replace(/^\/+/, "/") + url.search;
}

function overOtherScheme(siteUrl: string): string {
  const url = new URL(siteUrl);
  url.protocol = url.protocol === "https:" ? "http:" : "https:";
  return url.href;
}

/** The addresses that a text lists. */
export interface AddressList {
  readonly format: "list" | "sitemap" | "sitemap index" | "access log";
  /** Paths with their query, as a browser asks for them, each once and in the order of the text. */
  readonly paths: readonly string[];
  /** In a sitemap index, the addresses of the sitemaps; elsewhere none. */
  readonly sitemaps: readonly string[];
  /** Lines of a log that ask for nothing that the old server had; elsewhere lines that are no address. */
  readonly ignored: number;
}

/** Finds the addresses in a list (one URL or path a line), a sitemap or its index, or a server's access log. */
export function readAddresses(text: string): AddressList {
  if (/<sitemapindex[\s>]/.test(text))
    return { format: "sitemap index", paths: [], sitemaps: readLocations(text), ignored: 0 };
  if (text.includes("<loc>")) return listOf("sitemap", readLocations(text));

  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  if (lines.some((line) => REQUEST.test(line))) return listOf("access log", lines.map(addressOfRequest));
  return listOf(
    "list",
    lines.map((line) => line.trim()),
  );
}

/** A line of a log in the common or combined format quotes the request: `"GET /path HTTP/1.1" 200`. */
const REQUEST = /"([A-Z]+) (\S+) HTTP\/[^"]*" (\d{3})(?:\s|$)/;

function readLocations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*<\/loc>/gs)].map(
    ([, location = ""]) => location.replaceAll("&amp;", "&"),
  );
}

/** Of what was asked, only what the old server had is an old address: a page, unchanged or moved for good. */
function addressOfRequest(line: string): string {
  const [, method = "", path = "", status = ""] = REQUEST.exec(line) ?? [];
  if (!/^(?:GET|HEAD)$/.test(method) || !/^(?:200|301|304|308)$/.test(status)) return "";
  // Apache and nginx write bytes that are not ASCII as `\xED`.
  return path.replace(/\\x([0-9a-f]{2})/gi, "%$1");
}

function listOf(format: AddressList["format"], addresses: readonly string[]): AddressList {
  const paths = addresses.flatMap((address) => pathOf(address) ?? []);
  return { format, paths: [...new Set(paths)], sitemaps: [], ignored: addresses.length - paths.length };
}

/** Raw Hangul and spaces are encoded by the URL parser, which is how browsers do it. */
function pathOf(address: string): string | undefined {
  // `//a` is a path that someone wrote with a slash too many, not the host `a`.
  const absolute = address.startsWith("/") ? `http://n${address}` : address;
  if (address === "" || !URL.canParse(absolute, "http://n")) return undefined;
  const { protocol, pathname, search } = new URL(absolute, "http://n");
  return /^https?:$/.test(protocol) ? pathname + search : undefined;
}

/**
 * Finds the addresses in a list (one URL or path a line), a sitemap, or a server's access log.
 * @returns paths with their query, each once, in the order of the text
 */
export function readAddresses(text: string): string[] {
  const found = text.includes("<loc>") ? locations(text) : text.split(/\r?\n/).map(addressOfLine);
  return [...new Set(found.flatMap((address) => pathOf(address) ?? []))];
}

function locations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*<\/loc>/gs)].map(
    ([, location = ""]) => location.replaceAll("&amp;", "&"),
  );
}

/** A line of a log in the common or combined format quotes the request: `"GET /path HTTP/1.1" 200`. */
function addressOfLine(line: string): string {
  const request = /"([A-Z]+) (\S+) HTTP[^"]*" (\d{3})/.exec(line);
  if (request === null) return line.trim().startsWith("#") ? "" : line.trim();
  const [, method = "", path = "", status = ""] = request;
  return /^(?:GET|HEAD)$/.test(method) && /^[23]/.test(status) ? path : "";
}

function pathOf(address: string): string | undefined {
  if (address === "" || !URL.canParse(address, "http://n")) return undefined;
  const { pathname, search } = new URL(address, "http://n");
  return pathname + search;
}

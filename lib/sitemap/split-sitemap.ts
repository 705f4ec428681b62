import { latest } from "../feeds/last-change.ts";
import type { SitemapPage } from "./sitemap-pages.ts";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml.ts";

/** The limits of one file. @see https://www.sitemaps.org/protocol.html#index */
export interface SitemapLimits {
  readonly pages: number;
  readonly bytes: number;
}

const protocol: SitemapLimits = { pages: 50_000, bytes: 50 * 1024 * 1024 };

/** The head and foot of a file. */
const frameBytes = 1_000;

/** The files of a sitemap: one, or several if it is too large. */
export function splitSitemap(
  pages: readonly SitemapPage[],
  siteUrl: string,
  limits: SitemapLimits = protocol,
): readonly (readonly SitemapPage[])[] {
  const files: SitemapPage[][] = [[]];
  let bytes = frameBytes;
  for (const page of pages) {
    const size = bytesOf(page, siteUrl);
    const file = files.at(-1) ?? [];
    if (file.length < limits.pages && bytes + size <= limits.bytes) {
      file.push(page);
      bytes += size;
    } else {
      files.push([page]);
      bytes = frameBytes + size;
    }
  }
  return files;
}

/** `/sitemap.xml`: the pages themselves, or where the files are that list them. */
export function frontSitemap(
  files: readonly (readonly SitemapPage[])[],
  siteUrl: string,
  pathOf: (part: number) => string,
): string {
  const [only = [], ...more] = files;
  if (more.length === 0) return sitemapXml(only, siteUrl);
  return sitemapIndexXml(
    files.map((pages, place) => ({
      url: new URL(pathOf(place + 1), siteUrl).href,
      changedAt: latest(pages.flatMap(({ changedAt }) => changedAt ?? [])),
    })),
  );
}

/** As much as it can take, escaped and with all its elements. */
function bytesOf({ path, images }: SitemapPage, siteUrl: string): number {
  const addresses = [path, ...images].map(
    (address) => siteUrl.length + 5 * Buffer.byteLength(encodeURI(address)),
  );
  return addresses.reduce((sum, size) => sum + size + 60, 120);
}

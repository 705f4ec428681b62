import { x } from "xastscript";
import { xmlFile } from "../feeds/xml.ts";
import type { SitemapPage } from "./sitemap-pages.ts";

const sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
const image = "http://www.google.com/schemas/sitemap-image/1.1";

/** @see https://www.sitemaps.org/protocol.html */
export function sitemapXml(pages: readonly SitemapPage[], siteUrl: string): string {
  return xmlFile(
    x("urlset", { xmlns: sitemap, "xmlns:image": image }, [
      ...pages.map(({ path, changedAt, images }) =>
        x("url", [
          x("loc", uri(path, siteUrl)),
          changedAt && x("lastmod", changedAt),
          ...images
            .filter((src) => URL.canParse(src, siteUrl))
            .map((src) => x("image:image", [x("image:loc", uri(src, siteUrl))])),
        ]),
      ),
    ]),
  );
}

/** A list of sitemaps, with when each of them changed. */
export function sitemapIndexXml(
  parts: readonly { readonly url: string; readonly changedAt: string }[],
): string {
  return xmlFile(
    x("sitemapindex", { xmlns: sitemap }, [
      ...parts.map(({ url, changedAt }) => x("sitemap", [x("loc", url), x("lastmod", changedAt)])),
    ]),
  );
}

/** An address with what browsers take and the schemas, as RFC 3986, refuse: `/images/[1].png`. */
function uri(address: string, siteUrl: string): string {
  const { origin, pathname, search } = new URL(address, siteUrl);
  return origin + (pathname + search).replace(/[[\]^`{|}\\]/g, encodeURIComponent);
}

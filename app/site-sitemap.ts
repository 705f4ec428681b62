import { siteContent } from "@/lib/site/content";
import { type SitemapPage, sitemapPages } from "@/lib/sitemap/sitemap-pages";
import { splitSitemap } from "@/lib/sitemap/split-sitemap";
import site from "@/site.config";
import { staleAtNextPublication } from "./stale-at-next-publication";

/** The contents of each sitemap file. */
export async function siteSitemap(): Promise<readonly (readonly SitemapPage[])[]> {
  await staleAtNextPublication();
  return splitSitemap(sitemapPages(await siteContent()), site.url);
}

export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}

import { siteContent } from "@/lib/site/content";
import { newsSitemapXml } from "@/lib/sitemap/news-sitemap";
import site from "@/site.config";
import { xmlResponse } from "../site-sitemap";

/** What is news now was none two days before: made again every ten minutes, and with each build. */
export const revalidate = 600;

export async function GET() {
  const { listed } = await siteContent();
  return xmlResponse(newsSitemapXml(listed, site, new Date()));
}

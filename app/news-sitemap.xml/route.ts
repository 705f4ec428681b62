import { siteContent } from "@/lib/site/content";
import { newsSitemapXml } from "@/lib/sitemap/news-sitemap";
import site from "@/site.config";
import { xmlResponse } from "../site-sitemap";

/** Google News reads articles of the last two days, so this is rendered again every ten minutes. */
export const revalidate = 600;

export async function GET() {
  const { listed } = await siteContent();
  return xmlResponse(newsSitemapXml(listed, site, new Date()));
}

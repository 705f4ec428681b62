import { sitemapPartPath } from "@/lib/content/addresses/urls";
import { frontSitemap } from "@/lib/sitemap/split-sitemap";
import site from "@/site.config";
import { siteSitemap, xmlResponse } from "../site-sitemap";

export const dynamic = "force-static";

export async function GET() {
  return xmlResponse(frontSitemap(await siteSitemap(), site.url, sitemapPartPath));
}

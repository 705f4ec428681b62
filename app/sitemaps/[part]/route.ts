import { notFound } from "next/navigation";
import { sitemapXml } from "@/lib/sitemap/sitemap-xml";
import site from "@/site.config";
import { siteSitemap, xmlResponse } from "../../site-sitemap";

export const dynamic = "force-static";
export const dynamicParams = false;

/** None if one file is enough, which is `/sitemap.xml`. */
export async function generateStaticParams() {
  const files = await siteSitemap();
  return files.length === 1 ? [] : files.map((_, place) => ({ part: `${place + 1}.xml` }));
}

export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[part]">) {
  const { part } = await params;
  const pages = (await siteSitemap())[Number.parseInt(part, 10) - 1];
  return pages === undefined ? notFound() : xmlResponse(sitemapXml(pages, site.url));
}

import type { MetadataRoute } from "next";
import { absoluteUrl } from "@/lib/content/addresses/urls";
import { currentStage } from "@/lib/settings/stage";
import site from "@/site.config";

/** Open to search engines in production, closed everywhere else. */
export default function robots(): MetadataRoute.Robots {
  if (currentStage() !== "production") return { rules: { userAgent: "*", disallow: "/" } };
  return {
    rules: { userAgent: "*", allow: "/" },
    sitemap: ["/sitemap.xml", "/news-sitemap.xml"].map((path) => absoluteUrl(site.url, path)),
  };
}

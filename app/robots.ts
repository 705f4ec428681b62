import type { MetadataRoute } from "next";
import { currentStage } from "@/lib/site/stage";

/** Open to search engines in production, closed everywhere else. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", ...(currentStage() === "production" ? { allow: "/" } : { disallow: "/" }) },
  };
}

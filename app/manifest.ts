import type { MetadataRoute } from "next";
import { homePath } from "@/lib/content/addresses/urls";
import { siteTheme } from "@/lib/site/theme";
import { hexOf } from "@/lib/theme/parse-theme";
import site from "@/site.config";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: homePath,
    display: "minimal-ui",
    background_color: hexOf(siteTheme(), "paper", "light"),
    theme_color: hexOf(siteTheme(), "paper", "light"),
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icon-maskable.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
}

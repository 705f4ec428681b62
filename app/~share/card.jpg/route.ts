import { drawShareCard } from "@/components/share/draw-share-card";
import site from "@/site.config";
import { jpegResponse } from "../share-picture";

export const dynamic = "force-static";

/** The share card of the site itself. */
export async function GET() {
  const { hostname } = new URL(site.url);
  const card = {
    headline: site.tagline,
    category: "",
    siteName: site.name,
    note: hostname,
    picture: undefined,
  };
  return jpegResponse(await drawShareCard(card));
}

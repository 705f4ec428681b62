import { feedStyle } from "@/lib/feeds/feed-style";
import { siteTheme } from "@/lib/site/theme";

export const dynamic = "force-static";

/** The stylesheet of feeds that are opened in a browser. */
export function GET() {
  return new Response(feedStyle(siteTheme()), { headers: { "Content-Type": "text/css; charset=utf-8" } });
}

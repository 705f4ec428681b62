import { feedStyle } from "@/lib/feeds/feed-style";
import { siteTheme } from "@/lib/site/theme";

export const dynamic = "force-static";

/** What a person sees who opens a feed in a browser. */
export function GET() {
  return new Response(feedStyle(siteTheme()), { headers: { "Content-Type": "text/css; charset=utf-8" } });
}

import { versionHeaders } from "@/lib/feeds/feed-response";
import { feedVersion } from "@/lib/feeds/feed-version";
import { siteContent } from "@/lib/site/content";
import site from "@/site.config";

export const dynamic = "force-dynamic";

/** Where `next.config.ts` leads a feed reader that has the version of this deployment: Next itself sends all again. */
export async function GET() {
  const headers = versionHeaders(feedVersion(await siteContent(), site.url));
  return new Response(null, { status: 304, headers });
}

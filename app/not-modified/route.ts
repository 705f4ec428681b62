import type { NextRequest } from "next/server";
import { versionHeaders } from "@/lib/feeds/feed-response";
import { feedVersion, isVersionOf } from "@/lib/feeds/feed-version";
import { siteContent } from "@/lib/site/content";
import site from "@/site.config";
import { feedAt } from "../site-feed";

export const dynamic = "force-dynamic";

/**
 * Where `next.config.ts` leads a feed reader that has the version with which this server began: Next itself sends all
 * again. Since then a scheduled article may have come, and the reader gets the feed that has it.
 */
export async function GET(request: NextRequest) {
  const version = feedVersion(await siteContent(), site.url);
  if (isVersionOf(request.headers, version)) {
    return new Response(null, { status: 304, headers: versionHeaders(version) });
  }
  return feedAt(request.nextUrl.searchParams.get("path") ?? "");
}

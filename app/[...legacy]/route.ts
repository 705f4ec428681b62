import type { NextRequest } from "next/server";
import { contentRedirects } from "@/lib/redirects/content-redirects.ts";
import { siteContent } from "@/lib/site/content.ts";
import { notFoundHtml } from "@/lib/site/not-found-html.ts";
import site from "@/site.config";

/**
 * The second door of the redirect table: whatever no other route answered. A route handler, not a page: a look-up needs
 * no rendering, and `notFound()` in a page that is rendered on demand sends an empty body until scripts run.
 * @see docs/architecture.md
 */
export async function GET(request: NextRequest, { params }: RouteContext<"/[...legacy]">) {
  const { legacy } = await params;
  const find = contentRedirects(await siteContent(), site.legacyPaths);
  const destination = find(legacy, [...request.nextUrl.searchParams]);
  if (destination !== undefined)
    return new Response(null, { status: 308, headers: { Location: destination } });
  return new Response(await notFoundHtml(), {
    status: 404,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

import type { NextRequest } from "next/server";
import { contentRedirects } from "@/lib/redirects/content-redirects.ts";
import { siteContent } from "@/lib/site/content.ts";
import { notFoundAnswer } from "@/lib/site/not-found-answer.ts";
import site from "@/site.config";

/** The second door of the redirect table: where an old path leads now, or that nothing is there. */
export async function answerLegacyPath(request: NextRequest, segments: readonly string[]): Promise<Response> {
  const find = contentRedirects(await siteContent(), site.legacyPaths);
  const destination = find(segments, [...request.nextUrl.searchParams]);
  if (destination !== undefined)
    return new Response(null, { status: 308, headers: { Location: destination } });
  return notFoundAnswer();
}

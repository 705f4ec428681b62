import type { NextRequest } from "next/server";
import { notFoundAnswer } from "@/lib/server/not-found-answer.ts";
import { openRedirects } from "@/lib/site/open-redirects.ts";
import site from "@/site.config.ts";

/** Answers an old path with its redirect, any other with 404. */
export async function answerLegacyPath(request: NextRequest, segments: readonly string[]): Promise<Response> {
  const find = await openRedirects();
  const destination = find(segments, [...request.nextUrl.searchParams]);
  if (destination !== undefined)
    return new Response(null, { status: 308, headers: { Location: destination } });
  return notFoundAnswer(site);
}

import type { NextRequest } from "next/server";
import { openRedirects } from "@/lib/site/open-redirects.ts";

/** The second door of the redirect table: where an old path leads now, or that nothing is there. */
export async function answerLegacyPath(request: NextRequest, segments: readonly string[]): Promise<Response> {
  const find = await openRedirects();
  const destination = find(segments, [...request.nextUrl.searchParams]);
  if (destination !== undefined)
    return new Response(null, { status: 308, headers: { Location: destination } });
  // Needs a third of a megabyte of code that a redirect has no use for.
  const [{ notFoundAnswer }, { default: site }] = await Promise.all([
    import("@/lib/server/not-found-answer.ts"),
    import("@/site.config.ts"),
  ]);
  return notFoundAnswer(site);
}

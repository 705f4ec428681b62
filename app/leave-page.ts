import type { Route } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { openRedirects } from "@/lib/site/open-redirects";

/**
 * Answers a path without a page in a route that is rendered on demand: a redirect, or 404. Next's 404 body is empty
 * until its client runtime fills it; `lib/server/next-internals/page-cache.mjs` sends the built page.
 *
 * @param segments of the path, as Next gives them
 */
export async function leavePage(segments: readonly string[]): Promise<never> {
  const find = await openRedirects();
  const destination = find(segments, []);
  if (destination !== undefined) permanentRedirect(destination as Route);
  notFound();
}

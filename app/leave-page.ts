import type { Route } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { openRedirects } from "@/lib/site/open-redirects";

/**
 * Answers for a path that has no page in a route whose pages are rendered on demand: it moved, or nothing is there.
 * Next's body for the latter is empty until its client runtime fills it; `lib/server/next-internals/page-cache.mjs` sends the words.
 *
 * @param segments of the path, as Next gives them
 */
export async function leavePage(segments: readonly string[]): Promise<never> {
  const find = await openRedirects();
  const destination = find(segments, []);
  if (destination !== undefined) permanentRedirect(destination as Route);
  notFound();
}

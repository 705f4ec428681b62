import type { Route } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { unknownPath } from "@/lib/redirects/unknown-path";
import { openRedirects } from "@/lib/site/open-redirects";

/**
 * Answers for a path that has no page in a route whose pages are rendered on demand: it moved, or nothing is there.
 * `notFound()` would send an empty body, which only Next's client runtime fills; the catch-all route has the words.
 *
 * @param segments of the path, as Next gives them
 */
export async function leavePage(segments: readonly string[]): Promise<never> {
  const find = await openRedirects();
  const destination = find(segments, []);
  if (destination !== undefined) permanentRedirect(destination as Route);
  redirect(unknownPath(segments) as Route);
}

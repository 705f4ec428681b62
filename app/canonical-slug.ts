import { canonicalSegment } from "@/lib/redirects/canonical-segment";
import { redirectTo } from "./redirect-to";

/**
 * The slug that a route's parameter stands for. A page has one address: a slug written otherwise (in NFD as macOS does,
 * or as raw bytes) is sent to it.
 */
export function canonicalSlug(param: string, pathOf: (slug: string) => string): string {
  const { segment, canonical } = canonicalSegment(param);
  if (!canonical) redirectTo(pathOf(segment));
  return segment;
}

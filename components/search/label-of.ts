import type { Term } from "@/lib/content/article";
import { termBySlug } from "@/lib/content/content-index";
import { siteContent } from "@/lib/site/content";

/** How a chosen category or tag is written: an answer that it leaves empty doesn't say. */
export async function labelOf(
  kind: "categories" | "tags",
  slug: string,
  facets: readonly Term[],
): Promise<string> {
  const term = facets.find((facet) => facet.slug === slug) ?? termBySlug((await siteContent())[kind], slug);
  return term?.label ?? slug;
}

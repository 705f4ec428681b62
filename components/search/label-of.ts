import type { Term } from "@/lib/content/article";
import { termBySlug } from "@/lib/content/content-index";
import { siteContent } from "@/lib/site/content";

/** The label of a chosen category or tag, which an empty answer does not contain. */
export async function labelOf(
  kind: "categories" | "tags",
  slug: string,
  facets: readonly Term[],
): Promise<string> {
  const term = facets.find((facet) => facet.slug === slug) ?? termBySlug((await siteContent())[kind], slug);
  return term?.label ?? slug;
}

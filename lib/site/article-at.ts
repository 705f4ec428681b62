import type { Article } from "../content/article.ts";
import { keptArticle } from "./kept-content.ts";
import { keptLookup } from "./lookups.ts";

/** The article of a slug; a function reads that one and no other. */
export async function articleAt(slug: string): Promise<Article | undefined> {
  if (keptLookup("articles") !== undefined) return keptArticle(slug);
  const { siteContent } = await import("./content.ts");
  return (await siteContent()).articleBySlug.get(slug);
}

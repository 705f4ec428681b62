import type { Article } from "../content/article.ts";
import { lookupArticle } from "./lookup-articles.ts";
import { openLookup } from "./lookups.ts";

/** The article of a slug; a function reads that one and no other. */
export async function articleAt(slug: string): Promise<Article | undefined> {
  if (openLookup("articles") !== undefined) return lookupArticle(slug);
  const { siteContent } = await import("./content.ts");
  return (await siteContent()).articleBySlug.get(slug);
}

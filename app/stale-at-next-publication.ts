import { unstable_cache } from "next/cache";
import { nextPublication } from "@/lib/content/content-index";
import { hasArticleFiles } from "@/lib/settings/stage";
import { siteContent } from "@/lib/site/content";

/**
 * Lets the page that is being rendered expire when the next scheduled article is due: Next renders it again at the
 * first request after that. Without scheduled articles pages do not expire.
 *
 * A page expires with the shortest-lived entry that it reads from the cache, so this reads one with that lifetime. No
 * other API takes a lifetime that is known only while rendering.
 * @see https://nextjs.org/docs/app/api-reference/functions/unstable_cache
 */
export async function staleAtNextPublication(): Promise<void> {
  if (!hasArticleFiles()) return;
  const next = nextPublication(await siteContent());
  if (next === undefined) return;
  const seconds = Math.max(1, Math.ceil((next - Date.now()) / 1_000));
  await unstable_cache(async () => next, ["next-publication", String(next)], { revalidate: seconds })();
}

import { unstable_cache } from "next/cache";
import { nextPublication } from "@/lib/content/content-index";
import { hasArticleFiles } from "@/lib/settings/stage";
import { siteContent } from "@/lib/site/content";

/**
 * Makes the page that is being rendered hold until the next scheduled article is due, and no longer: Next then renders
 * it again at the first request after that. A site without scheduled articles stays as it was built.
 *
 * What a page holds for is the shortest of what it asked the cache for, and this asks for that time; no other way takes
 * a number of seconds that is known only while rendering.
 * @see https://nextjs.org/docs/app/api-reference/functions/unstable_cache
 */
export async function staleAtNextPublication(): Promise<void> {
  if (!hasArticleFiles()) return;
  const next = nextPublication(await siteContent());
  if (next === undefined) return;
  const seconds = Math.max(1, Math.ceil((next - Date.now()) / 1_000));
  await unstable_cache(async () => next, ["next-publication", String(next)], { revalidate: seconds })();
}

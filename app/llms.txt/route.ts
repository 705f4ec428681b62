import { llmsText } from "@/lib/llms/llms-text";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { staleAtNextPublication } from "../stale-at-next-publication";

export const dynamic = "force-static";

export async function GET() {
  await staleAtNextPublication();
  const { latest, categories, archive, feed, sitemap } = text;
  const words = { latest, categories, archive, feed: feed.title, sitemap };
  return new Response(llmsText(await siteContent(), { ...site, words }), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

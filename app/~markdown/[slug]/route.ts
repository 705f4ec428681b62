import type { NextRequest } from "next/server";
import { absoluteUrl, articleMarkdownPath, articlePath, decodeSegment } from "@/lib/content/addresses/urls";
import { entityTag, hasEntityTag } from "@/lib/feeds/entity-tag";
import { isSyndicated } from "@/lib/feeds/is-syndicated";
import { articleMarkdown } from "@/lib/llms/article-markdown";
import { feedTimes, keepAnswer } from "@/lib/server/headers/keep-answer";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { answerLegacyPath } from "../../answer-legacy-path";
import { siteEntry } from "../../site-feed";

export const dynamic = "force-dynamic";

/** An article as Markdown, at its permalink and `.md` (rewritten in `next.config.ts`); rendered on demand. */
export async function GET(request: NextRequest, { params }: RouteContext<"/~markdown/[slug]">) {
  const { slug } = await params;
  const article = (await siteContent()).articleBySlug.get(decodeSegment(slug));
  if (article === undefined || !isSyndicated(article)) {
    return answerLegacyPath(request, articleMarkdownPath(decodeSegment(slug)).slice(1).split("/"));
  }
  const markdown = articleMarkdown(await siteEntry(article), article, text);
  const tag = entityTag(markdown);
  const headers = {
    "Content-Type": "text/markdown; charset=utf-8",
    "Cache-Control": keepAnswer(feedTimes, undefined, Date.now()),
    ETag: `W/${tag}`,
    Link: `<${absoluteUrl(site.url, articlePath(article.slug))}>; rel="canonical"`,
  };
  if (hasEntityTag(request.headers, tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(markdown, { headers });
}

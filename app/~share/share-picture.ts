import type { Article } from "@/lib/content/article";
import { cardTimes, keepAnswer } from "@/lib/headers/keep-answer";
import { findPublicFile, type PublicFile } from "@/lib/markdown/public-file";
import { publicDir } from "@/lib/site/public-image";
import site from "@/site.config";

/** The file of an article's lead image; undefined when it has none here. */
export async function sharePicture({
  leadImage,
}: Pick<Article, "leadImage">): Promise<PublicFile | undefined> {
  return leadImage && findPublicFile(leadImage.src, publicDir, site.url);
}

export function jpegResponse(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/jpeg", "Cache-Control": keepAnswer(cardTimes, undefined, Date.now()) },
  });
}

import path from "node:path";
import type { Article } from "@/lib/content/article";
import { findPublicFile } from "@/lib/markdown/public-file";
import { publicDir } from "@/lib/site/public-image";
import site from "@/site.config";

/** The file of an article's lead image; undefined when it has none here. */
export async function sharePicture({ leadImage }: Pick<Article, "leadImage">): Promise<string | undefined> {
  const file = leadImage && (await findPublicFile(leadImage.src, publicDir, site.url));
  return file && path.join(publicDir, decodeURIComponent(file.src));
}

export function jpegResponse(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/jpeg", "Cache-Control": "public, max-age=86400" },
  });
}

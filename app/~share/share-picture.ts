import { readFile } from "node:fs/promises";
import type { Article } from "@/lib/content/article";
import { findPublicFile, type PublicFile } from "@/lib/public-files/find-public-file";
import { cardTimes, keepAnswer } from "@/lib/server/headers/keep-answer";
import { publicDir } from "@/lib/site/public-dir";
import site from "@/site.config";

/** The file of an article's lead image; undefined without one on this site. */
export async function sharePicture({
  leadImage,
}: Pick<Article, "leadImage">): Promise<PublicFile | undefined> {
  return leadImage && findPublicFile(leadImage.src, publicDir, site.url);
}

/** The longest time to wait for a picture. */
const patience = 8_000;

/** Headers that authorise a request to a protected deployment. */
const passes = ["cookie", "x-vercel-protection-bypass"];

/**
 * The bytes of a picture: from the disk or, in functions, from the site itself, with the authorisation of the reader's
 * request.
 * @throws if the site does not send it
 */
export async function pictureBytes({ path, record, src }: PublicFile, request: Request): Promise<Buffer> {
  if (record === undefined) return readFile(path);
  const headers = passes.flatMap((name): [string, string][] => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const address = new URL(src, request.url);
  const answer = await fetch(address, { headers, cache: "no-store", signal: AbortSignal.timeout(patience) });
  if (!answer.ok)
    throw new Error(`${address.href} answered ${answer.status}; the picture of a card is asked for there.`);
  return Buffer.from(await answer.arrayBuffer());
}

export function jpegResponse(
  bytes: Buffer,
  cacheControl = keepAnswer(cardTimes, undefined, Date.now()),
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/jpeg", "Cache-Control": cacheControl },
  });
}

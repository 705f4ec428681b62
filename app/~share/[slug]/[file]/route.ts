import { unstable_cache } from "next/cache";
import { drawShareCard } from "@/components/share/draw-share-card";
import { decodeSegment } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { codeVersion } from "@/lib/content/cache/code-version";
import { contentPaths } from "@/lib/content/source/content-paths";
import { formatDate } from "@/lib/i18n/format-date";
import { log } from "@/lib/log/log";
import { cropImage, imageShapeOf } from "@/lib/share-card/crop-image";
import { articleAt } from "@/lib/site/article-at";
import { siteTheme } from "@/lib/site/theme";
import { hexOf } from "@/lib/theme/parse-theme";
import site from "@/site.config";
import { jpegResponse, pictureBytes, sharePicture } from "../../share-picture";

export const dynamic = "force-dynamic";

/**
 * Drawn on demand, which takes about a third of a second, and cached by its contents. The route itself is not cached,
 * so that made-up addresses leave nothing behind.
 */
export async function GET(request: Request, { params }: RouteContext<"/~share/[slug]/[file]">) {
  const { slug, file } = await params;
  const article = await articleAt(decodeSegment(slug));
  const picture = article && (await sharePicture(article));
  const shape = picture === undefined ? undefined : imageShapeOf(file);
  if (article === undefined || (file !== "card.jpg" && shape === undefined)) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const key = [file, article.digest, picture?.stamp ?? "", await cardVersion()];
  const kept = unstable_cache(async () => {
    const bytes = picture && (await pictureBytes(picture, request));
    const card =
      bytes && shape
        ? await cropImage(bytes, shape, hexOf(siteTheme(), "paper", "light"))
        : await drawCard(article, bytes);
    return card.toString("base64");
  }, ["share-card", ...key]);
  try {
    return jpegResponse(Buffer.from(await kept(), "base64"));
  } catch (error) {
    // Cached briefly: the picture may be readable at the next request.
    log("error", `The share card of ${article.slug} has no picture.`, { error });
    if (shape !== undefined) return new Response(null, { status: 503, headers: { "Retry-After": "60" } });
    return jpegResponse(await drawCard(article, undefined), "public, max-age=60, s-maxage=60");
  }
}

/** The version of the drawing code: Next's cache outlives a deployment. */
async function cardVersion(): Promise<string> {
  version ??= codeVersion(/* turbopackIgnore: true */ process.cwd(), [
    "lib/share-card",
    "components/share",
    contentPaths.settings,
    contentPaths.theme,
    contentPaths.logo,
  ]);
  return (await version) ?? process.env.ATTENTION_BUILT_AT ?? "";
}

let version: ReturnType<typeof codeVersion> | undefined;

async function drawCard(article: Article, picture: Buffer | undefined): Promise<Buffer> {
  const card = {
    headline: article.title,
    category: article.categories[0]?.label ?? "",
    siteName: site.name,
    note: formatDate(article.publishedAt, site.language),
  };
  try {
    return await drawShareCard({ ...card, picture });
  } catch {
    // A broken image is reported to editors by the check; readers still share the headline.
    return drawShareCard({ ...card, picture: undefined });
  }
}

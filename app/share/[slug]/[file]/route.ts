import { notFound } from "next/navigation";
import { drawShareCard } from "@/components/share/draw-share-card";
import type { Article } from "@/lib/content/article";
import { decodeSegment } from "@/lib/content/urls";
import { formatDate } from "@/lib/i18n/format-date";
import { cropImage, imageShapeOf } from "@/lib/share-card/crop-image";
import { siteContent } from "@/lib/site/content";
import site from "@/site.config";
import { staleAtNextPublication } from "../../../stale-at-next-publication";
import { jpegResponse, sharePicture } from "../../share-picture";

export const dynamic = "force-static";

/** None while building, each when it is first asked for, and kept: drawing one takes about a third of a second. */
export function generateStaticParams() {
  return [];
}

export async function GET(_request: Request, { params }: RouteContext<"/share/[slug]/[file]">) {
  // What is no article yet may be one by then, and has a card.
  await staleAtNextPublication();
  const { slug, file } = await params;
  const article = (await siteContent()).articleBySlug.get(decodeSegment(slug));
  if (article === undefined) notFound();
  if (file === "card.jpg") return jpegResponse(await drawCard(article));
  const [shape, picture] = [imageShapeOf(file), await sharePicture(article)];
  if (shape === undefined || picture === undefined) notFound();
  return jpegResponse(await cropImage(picture, shape));
}

async function drawCard(article: Article): Promise<Buffer> {
  const card = {
    headline: article.title,
    category: article.categories[0]?.label ?? "",
    siteName: site.name,
    note: formatDate(article.publishedAt, site.language),
  };
  try {
    return await drawShareCard({ ...card, picture: await sharePicture(article) });
  } catch {
    // A broken image is reported to editors by the check; readers still share the headline.
    return drawShareCard({ ...card, picture: undefined });
  }
}

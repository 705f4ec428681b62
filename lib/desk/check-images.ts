import type { Article, ArticleImage } from "../content/article.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { findImage } from "../markdown/image-file.ts";
import { mendAuthorsAddress, mendMissingFile, type PublicPlace } from "../markdown/missing-file.ts";

/** Finds pictures named in the front matter that readers will not see. */
export async function checkImages(
  article: Article,
  publicDir: string,
  siteUrl: string,
): Promise<readonly Diagnostic[]> {
  const images = [article.leadImage, article.cardImage].filter((image) => image !== undefined);
  const findings = await Promise.all(
    // One picture is often both.
    [...new Map(images.map((image) => [image.src, image])).values()].map(async (image) => {
      const { kind } = await findImage(image.src, publicDir, siteUrl);
      return kind === "local" ? [] : [await notShown(article.file, image, kind, { publicDir, siteUrl })];
    }),
  );
  return findings.flat();
}

async function notShown(
  file: string,
  { src, position }: ArticleImage,
  kind: "missing" | "remote" | "unreadable",
  place: PublicPlace,
): Promise<Diagnostic> {
  const upload =
    "그림 파일을 저장소의 public/images 폴더에 올리고 그 주소를 적어 주세요. 예: /images/2026/lead.png";
  const words = {
    missing: [`그림 파일이 public 폴더에 없습니다: ‘${src}’`, await mendMissingFile(src, place)],
    remote: [`다른 사이트의 그림은 보여 주지 않습니다: ‘${src}’`, mendAuthorsAddress(src) ?? upload],
    unreadable: [
      `그림 파일이 깨졌거나 그림이 아니어서 보여 줄 수 없습니다: ‘${src}’`,
      "그림을 PNG, JPEG, WebP, AVIF, SVG 가운데 하나로 다시 저장하여 올려 주세요.",
    ],
  } as const;
  const [message, mend] = words[kind];
  return { severity: "warning", rule: `image/${kind}`, file, ...position, message, mend };
}

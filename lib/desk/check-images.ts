import type { Article, ArticleImage } from "../content/article.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { findImage } from "../markdown/image-file.ts";

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
      return kind === "local" ? [] : [notShown(article.file, image, kind)];
    }),
  );
  return findings.flat();
}

function notShown(file: string, image: ArticleImage, kind: "missing" | "remote" | "unreadable"): Diagnostic {
  const messages = {
    missing: `그림 파일이 public 폴더에 없습니다: ‘${image.src}’`,
    remote: `다른 사이트의 그림은 보여 주지 않습니다: ‘${image.src}’`,
    unreadable: `그림 파일을 읽을 수 없습니다: ‘${image.src}’`,
  };
  return {
    severity: "warning",
    rule: `image/${kind}`,
    file,
    ...image.position,
    message: messages[kind],
    mend: "그림 파일을 public/images 아래에 올리고 그 경로를 적어 주세요. 예: /images/2026/lead.png",
  };
}

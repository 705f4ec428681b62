import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding, isError } from "../../../content/findings/diagnostic.ts";

/** An article with an empty body. Drafts may be empty, and articles that only forward are. */
export function emptyBody({
  file,
  body,
  bodyLine,
  forwardsTo,
  publication,
  diagnostics,
}: Article): readonly Diagnostic[] {
  const words = body.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, "").trim();
  if (words !== "" || forwardsTo !== undefined || publication === "draft" || diagnostics.some(isError))
    return [];
  return [
    finding(
      "body/empty",
      { file, line: bodyLine, column: 1 },
      {
        message: "본문이 비어 있어 독자는 제목만 봅니다.",
        mend: "기사 정보의 아래쪽 ‘---’ 줄 다음에 본문을 입력해 주세요. 아직 쓰는 중이면 기사 정보에 ‘draft: true’ 줄을 넣어 주세요.",
      },
    ),
  ];
}

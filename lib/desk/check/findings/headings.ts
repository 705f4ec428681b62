import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { instead } from "../../../content/findings/suggest.ts";
import type { BodySource } from "../../../markdown/body.ts";
import type { WrittenHeading } from "../../../markdown/body-record.ts";
import { placeInFile } from "./places.ts";

/**
 * Headings that skip a level, repeat another heading or are empty. Posts of an old site are not examined: the page puts
 * their levels in order.
 */
export function headingFindings(
  article: BodySource,
  headings: readonly WrittenHeading[],
): readonly Diagnostic[] {
  if (article.dialect !== "mdx") return [];
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1];
    const place = placeInFile(article, heading);
    const twin = headings.slice(0, index).find(({ text }) => text !== "" && text === heading.text);
    const found: Diagnostic[] = [];
    if (heading.text === "") {
      found.push(
        finding("heading/empty", place, {
          message: `‘${"#".repeat(heading.depth)}’ 뒤에 소제목이 없습니다.`,
          mend: "‘## 소제목’처럼 뒤에 소제목을 입력하거나 그 줄을 삭제해 주세요.",
        }),
      );
    }
    if (heading.depth > (before?.depth ?? 1) + 1) {
      const [most, written] = [(before?.depth ?? 1) + 1, heading.depth].map((depth) => "#".repeat(depth));
      found.push(
        finding("heading/skipped", place, {
          message: `소제목이 바로 위의 소제목보다 두 단계 이상 아래입니다: ‘${written} ${heading.text}’`,
          mend: instead(`${most} ${heading.text}`),
          fix: { line: place.line, column: place.column, from: `${written} `, to: `${most} ` },
        }),
      );
    }
    if (twin !== undefined) {
      found.push(
        finding("heading/repeated", place, {
          message: `같은 소제목이 ${article.bodyLine + twin.line - 1}번째 줄에도 있습니다: ‘${heading.text}’`,
          mend: "목차에서 구별되도록 둘 중 하나를 바꿔 주세요.",
        }),
      );
    }
    return found;
  });
}

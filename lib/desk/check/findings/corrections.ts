import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding, type Position } from "../../../content/findings/diagnostic.ts";
import { positionOfKey } from "./places.ts";

/** Corrections dated before their article was published: one of the two dates is wrong. */
export function correctionFindings(article: Article, text: string): readonly Diagnostic[] {
  const published = article.publishedAt.slice(0, 10);
  return article.corrections.flatMap(({ date }, place): readonly Diagnostic[] => {
    const corrected = date.slice(0, 10);
    if (corrected >= published) return [];
    return [
      finding(
        "content/early-correction",
        { file: article.file, ...positionOf(text, place) },
        {
          message: `정정한 날짜(${corrected})가 기사를 공개한 날짜(${published})보다 이릅니다.`,
          mend: "‘corrections’의 ‘date’ 값이나 기사의 날짜를 고쳐 주세요. 공개한 뒤에 고친 내용이 아니면 그 항목을 삭제해 주세요.",
        },
      ),
    ];
  });
}

/** The position of a correction's date, or of the key when several corrections share a line. */
function positionOf(text: string, place: number): Position {
  const key = positionOfKey(text, "corrections");
  if (key === undefined) return { line: 1, column: 1 };
  const below = text.split(/\r?\n/).slice(key.line);
  const end = below.findIndex((line) => /^\S/.test(line) && !line.startsWith("-"));
  const dates = below.slice(0, end === -1 ? undefined : end).flatMap((line, index) => {
    const column = line.search(/(?<![\w"'])date\s*:/);
    return column === -1 ? [] : [{ line: key.line + index + 1, column: column + 1 }];
  });
  return dates[place] ?? key;
}

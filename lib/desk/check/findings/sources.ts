import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding, type Position } from "../../../content/findings/diagnostic.ts";
import { positionOfKey } from "./places.ts";

/** A paper's page or file on arXiv, by its number of today (`2412.19437`) or of before 2007 (`cs/0112017`). */
const paper =
  /^\/(?:abs|pdf|html|format|ps|src|e-print)\/(?<id>\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?\/\d{7})(?<version>v\d+)?(?:\.pdf)?\/?$/;

/** Sources on arXiv without a version: arXiv shows the newest one, which may contradict the article. */
export function sourceFindings({ file, sources }: Article, text: string): readonly Diagnostic[] {
  return sources.flatMap(({ url }): readonly Diagnostic[] => {
    const id = unversioned(url);
    if (id === undefined) return [];
    return [
      finding(
        "link/arxiv-version",
        { file, ...positionOf(text, url) },
        {
          message: `arXiv 논문의 버전이 없는 출처 링크입니다: ‘${url}’. 논문이 수정되면 기사와 다른 내용이 열릴 수 있습니다.`,
          mend: `기사를 쓸 때 확인한 버전 번호를 주소에 넣어 주세요. 예: ‘${url.replace(id, `${id}v1`)}’`,
        },
      ),
    ];
  });
}

/** The number of the paper when an address names no version. */
function unversioned(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (!/^(?:www\.|export\.)?arxiv\.org$/.test(hostname)) return undefined;
  const { id, version } = paper.exec(pathname)?.groups ?? {};
  return version === undefined ? id : undefined;
}

function positionOf(text: string, url: string): Position {
  const lines = text.split(/\r?\n/);
  const index = lines.findIndex((line) => line.includes(url));
  if (index === -1) return positionOfKey(text, "sources") ?? { line: 1, column: 1 };
  return { line: index + 1, column: (lines[index]?.indexOf(url) ?? 0) + 1 };
}

import { printable } from "../../../content/findings/printable.ts";
import type { Comparison } from "../write/compare-with-disk.ts";
import type { ImportReport, ReportedNote } from "./import-report.ts";

/** What an import would write, file by file: `+` new, `~` changed since the last import, `!` left as it is. */
export function formatChanges({ writes, kept, unchanged }: Comparison): string {
  const lines = [
    ...writes.map(({ path, before }) => `${before === undefined ? "+" : "~"} ${printable(path)}`),
    ...kept.map(({ path }) => `! ${printable(path)}`),
  ];
  return [
    ...lines,
    `쓸 파일 ${writes.length}개, 그대로인 파일 ${unchanged}개, 변경하지 않는 파일 ${kept.length}개`,
  ].join("\n");
}

/** The findings that need a person, each with the place that most terminals make a link of, and the totals last. */
export function formatImportReport({ posts, site, totals }: ImportReport): string {
  const open = [...posts.flatMap(({ needsPerson }) => needsPerson), ...site.needsPerson];
  const { imported, kept, needPerson, files, legacyPaths } = totals;
  return [
    ...open.map(formatNote),
    `기사 ${totals.posts}건 중 ${imported}건을 옮겼고 ${kept}건은 그대로 두었습니다. 이미지와 파일 ${files}개, 목록의 이전 주소 ${legacyPaths}개.`,
    open.length === 0
      ? "직접 확인할 것이 없습니다."
      : `직접 확인할 것: 기사 ${needPerson}건, 사이트 ${site.needsPerson.length}건.`,
  ].join("\n");
}

function formatNote({ file, line, column, message, mend, rule }: ReportedNote): string {
  return `${printable(file)}:${line}:${column}  ${printable(message)}\n    → ${printable(mend)}  (${rule})\n`;
}

import type { BuildComparison } from "./compare-builds.ts";
import type { WrittenFiles } from "./write-files.ts";

export interface UpdateOutcome {
  readonly last: string;
  readonly next: string;
  readonly files: WrittenFiles;
  /** What the migrations did, a line each. */
  readonly migrated: readonly string[];
  /** The results of the commands that prove an update; empty when none ran. */
  readonly steps: readonly { readonly name: string; readonly ok: boolean }[];
  readonly comparison?: BuildComparison | undefined;
}

/** Whether a person has to look at it before merging. */
export function needsPerson({ files, steps, comparison }: UpdateOutcome): boolean {
  return files.conflicts.length > 0 || steps.some(({ ok }) => !ok) || (comparison?.lost.length ?? 0) > 0;
}

/** The text of the commit and the pull request, in Markdown. */
export function updateReport(outcome: UpdateOutcome): string {
  const { last, next, files, migrated, steps, comparison } = outcome;
  const sections = [
    `어텐션 엔진을 업데이트합니다(${last} → ${next}). 기사와 설정, site 폴더, public 폴더는 바꾸지 않았습니다${
      migrated.length > 0 ? "(아래 ‘옮긴 내용’ 제외)" : ""
    }.`,
    list(
      "직접 확인할 파일",
      files.conflicts.map(({ path, what }) => `\`${path}\`: ${what}`),
    ),
    list(
      "통과하지 못한 단계",
      steps.filter(({ ok }) => !ok).map(({ name }) => name),
    ),
    comparison && list("사라지는 주소", comparison.lost.map(code)),
    list("옮긴 내용", migrated),
    list("합친 파일(양쪽에서 수정)", files.merged.map(code)),
    list("그대로 둔 파일(이 신문에서 수정)", files.kept.map(code)),
    `## 요약\n\n${[
      `수정 ${files.written.length}개, 추가 ${files.added.length}개, 삭제 ${files.removed.length}개, 합침 ${files.merged.length}개`,
      ...steps.map(({ name, ok }) => `${name}: ${ok ? "통과" : "통과하지 못함"}`),
      ...(comparison
        ? [
            `페이지 ${comparison.pages}개 중 ${comparison.changed.length}개의 내용이 달라졌고, 주소 ${comparison.gained.length}개가 새로 생겼습니다.`,
          ]
        : []),
    ]
      .map((line) => `- ${line}`)
      .join("\n")}`,
    comparison && list("내용이 달라진 페이지", comparison.changed.map(code)),
  ];
  return `${sections.filter((section) => section !== undefined && section !== "").join("\n\n")}\n`;
}

const mostInList = 50;

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const more = items.length > mostInList ? [`외 ${items.length - mostInList}개`] : [];
  return `## ${heading}\n\n${[...items.slice(0, mostInList), ...more].map((item) => `- ${item}`).join("\n")}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

import { countBySeverity } from "../../../content/findings/diagnostic.ts";
import type { ArticleChange } from "../changed-articles.ts";
import { commentMark } from "../github/write-comment.ts";
import type { ReportedFinding } from "../reported-finding.ts";
import type { SmokeResult } from "../smoke.ts";
import { articleEntry } from "./article-lines.ts";
import { asCode, escapeMarkdown } from "./escape-markdown.ts";
import { findingLine } from "./finding-line.ts";

/** The content of a comment on a pull request. */
export interface CommentInput {
  readonly changes: readonly ArticleChange[];
  /** Findings of the whole site; undefined when the check itself failed. */
  readonly findings: readonly ReportedFinding[] | undefined;
  /** Undefined when the browser tests did not run. */
  readonly smoke: SmokeResult | undefined;
  /** Origin of the preview, without a trailing slash. */
  readonly previewUrl: string;
  readonly commit: string;
  /** Where the screenshots can be downloaded; undefined when there are none. */
  readonly screenshotsUrl: string | undefined;
}

/** GitHub takes 65,536 characters. */
const longestComment = 60_000;
const mostEntries = 50;
const mostElsewhere = 10;

const headings: Readonly<Record<ArticleChange["kind"], string>> = {
  added: "추가한 기사",
  changed: "수정한 기사",
  moved: "주소가 바뀐 기사",
  removed: "삭제한 기사",
};

/** The comment on a pull request, in Markdown. */
export function commentText(input: CommentInput): string {
  const { changes, commit, previewUrl } = input;
  const sections = Object.entries(headings).map(([kind, heading]) =>
    section(
      heading,
      changes.filter((change) => change.kind === kind),
      input,
    ),
  );
  // Most important first: a comment that is too long loses its end.
  const text = [
    commentMark,
    `## [미리보기](${previewUrl})`,
    `${asCode(commit.slice(0, 7))} 커밋까지 반영했습니다. 초안과 예약 기사도 표시되며, 검색 엔진에는 노출되지 않습니다.`,
    checkLine(input.findings),
    elsewhere(input),
    ...smokeLines(input.smoke, input.screenshotsUrl),
    ...(changes.length === 0 ? ["바뀐 기사가 없습니다."] : sections),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  return text.length <= longestComment
    ? `${text}\n`
    : `${text.slice(0, text.lastIndexOf("\n", longestComment))}\n\n…내용이 길어 줄였습니다.\n`;
}

function section(heading: string, changes: readonly ArticleChange[], input: CommentInput): string {
  if (changes.length === 0) return "";
  const entries = changes
    .slice(0, mostEntries)
    .map((change) => articleEntry(change, input.findings ?? [], input.previewUrl));
  const rest = changes.length - entries.length;
  return [
    `### ${heading} ${changes.length.toLocaleString("ko-KR")}건`,
    "",
    ...entries,
    ...(rest > 0 ? [`- 외 ${rest.toLocaleString("ko-KR")}건`] : []),
  ].join("\n");
}

function checkLine(findings: readonly ReportedFinding[] | undefined): string {
  if (findings === undefined)
    return "### 검사\n\n❌ 검사를 끝내지 못했습니다. 이 풀 리퀘스트의 맨 아래에서 빨간색 항목의 **Details**를 누르면 로그가 나옵니다. 사이트 관리자에게 그 주소를 전달해 주세요.";
  const { error, warning } = countBySeverity(findings);
  const counts = `사이트 전체에서 오류 ${error}건, 경고 ${warning}건을 찾았습니다.`;
  return `### 검사\n\n${error > 0 ? `❌ ${counts} 오류가 남아 있으면 공개되지 않습니다.` : `✅ ${counts}`}`;
}

/** Errors of files without a section below, which also block the pull request. */
function elsewhere({ changes, findings = [], previewUrl }: CommentInput): string {
  const shown = new Set(
    changes.map((change) => (change.kind === "removed" ? change.before : change.after).file),
  );
  const errors = findings.filter(({ severity, file }) => severity === "error" && !shown.has(file));
  if (errors.length === 0) return "";
  const lines = errors
    .slice(0, mostElsewhere)
    .map((finding) => findingLine(finding, previewUrl).replace(/^- /, `- ${asCode(finding.file)} `));
  const rest = errors.length - lines.length;
  return [
    "이 풀 리퀘스트가 바꾼 기사 밖의 오류:",
    "",
    ...lines,
    ...(rest > 0 ? [`- 외 ${rest.toLocaleString("ko-KR")}건`] : []),
  ].join("\n");
}

function smokeLines(smoke: SmokeResult | undefined, screenshotsUrl: string | undefined): readonly string[] {
  const screenshots =
    screenshotsUrl === undefined ? [] : [`[스크린샷 내려받기](${screenshotsUrl}) (압축 파일)`];
  if (smoke === undefined) return ["### 화면", "❌ 미리보기를 브라우저로 열지 못했습니다.", ...screenshots];
  const failures = smoke.failures.slice(0, mostEntries).map((name) => `- ${escapeMarkdown(name)}`);
  return [
    "### 화면",
    failures.length === 0
      ? `✅ 브라우저로 ${smoke.passed}개 항목을 확인했습니다.`
      : `❌ 브라우저로 확인한 ${smoke.passed + smoke.failures.length}개 항목 중 ${smoke.failures.length}개에 문제가 있습니다.\n\n${failures.join("\n")}`,
    ...screenshots,
  ];
}

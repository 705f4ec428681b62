import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article, Publication } from "../../../content/article.ts";
import { readingTime } from "../../../reader/reading-time.ts";
import { bodyWords } from "../../../search/body-words.ts";
import { newLegacyPaths } from "../addresses/address-key.ts";
import { type ArticleChange, sidesOf } from "../changed-articles.ts";
import type { ReportedFinding } from "../reported-finding.ts";
import { asCode, escapeMarkdown } from "./escape-markdown.ts";
import { findingLine } from "./finding-line.ts";

const mostFindings = 10;
const publicationNames: Readonly<Record<Publication, string>> = {
  draft: "초안",
  scheduled: "예약",
  published: "",
};

/** One article of a pull request, as an item of a list in Markdown. */
export function articleEntry(
  change: ArticleChange,
  findings: readonly ReportedFinding[],
  previewUrl: string,
): string {
  if (change.kind === "removed") return removedEntry(change.before, findings, previewUrl);
  const { before, after } = sidesOf(change);
  if (after === undefined) return "";
  const address = `${previewUrl}${articlePath(after.slug)}`;
  const title = escapeMarkdown(after.title) || after.slug;
  return [
    `- **[${title}](${address})** ${asCode(after.file)}`,
    `  ${facts(before, after).join(" · ")}`,
    ...moveLine(before, after),
    ...legacyPathLines(before, after),
    ...findingLines(after.file, findings, previewUrl),
  ].join("\n");
}

function removedEntry(
  { file, legacyPaths, slug, title }: Article,
  findings: readonly ReportedFinding[],
  previewUrl: string,
): string {
  const addresses = [`/posts/${slug}`, ...legacyPaths.map(({ path }) => path)];
  return [
    `- **${escapeMarkdown(title)}** ${asCode(file)}`,
    `  삭제 전 주소: ${addresses.map(asCode).join(", ")}`,
    ...findingLines(file, findings, previewUrl),
  ].join("\n");
}

function facts(before: Article | undefined, after: Article): readonly string[] {
  const { characters, words } = countWords(after.body);
  const added = before === undefined ? 0 : characters - countWords(before.body).characters;
  const difference = added === 0 ? "" : ` (${added > 0 ? "+" : "−"}${count(Math.abs(added))})`;
  return [
    publicationNames[after.publication],
    `${count(characters)}자${difference}`,
    `${count(words)}어절`,
    `읽는 시간 ${readingTime(bodyWords(after.body).text)}분`,
    after.publication === "scheduled" ? `${after.publishedAt.slice(0, 16).replace("T", " ")} 공개` : "",
  ].filter((fact) => fact !== "");
}

function moveLine(before: Article | undefined, after: Article): readonly string[] {
  if (before === undefined || before.slug === after.slug) return [];
  return [`  주소: ${asCode(`/posts/${before.slug}`)} → ${asCode(`/posts/${after.slug}`)}`];
}

function legacyPathLines(before: Article | undefined, after: Article): readonly string[] {
  const gained = newLegacyPaths(before, after);
  const given = before === undefined ? [] : newLegacyPaths(after, before);
  return [
    ...(gained.length > 0 ? [`  이 기사로 새로 연결되는 이전 주소: ${gained.map(asCode).join(", ")}`] : []),
    ...(given.length > 0
      ? [`  더 이상 이 기사로 연결되지 않는 이전 주소: ${given.map(asCode).join(", ")}`]
      : []),
  ];
}

function findingLines(
  file: string,
  findings: readonly ReportedFinding[],
  previewUrl: string,
): readonly string[] {
  const own = findings.filter((finding) => finding.file === file && finding.severity !== "hint");
  const lines = own
    .slice(0, mostFindings)
    .map((finding) => findingLine(finding, previewUrl).replace(/^/gm, "  "));
  const rest = own.length - lines.length;
  return rest > 0
    ? [...lines, `  - 나머지 ${count(rest)}건은 미리보기의 기사 위에서 볼 수 있습니다.`]
    : lines;
}

function count(number: number): string {
  return number.toLocaleString("ko-KR");
}

/** An article's length as Korean editors count it. */
interface Length {
  /** Characters without spaces. */
  readonly characters: number;
  /** Words between spaces (어절). */
  readonly words: number;
}

/** Counts a body without its markup and code. */
export function countWords(body: string): Length {
  const words = bodyWords(body)
    .text.split(/\s+/)
    .filter((word) => word !== "");
  return { characters: words.reduce((sum, word) => sum + [...word].length, 0), words: words.length };
}

import type { Article } from "../../../content/article.ts";
import { finding, type Words } from "../../../content/findings/diagnostic.ts";
import { printable } from "../../../content/findings/printable.ts";
import { timeZone } from "../../../content/front-matter/date.ts";
import { contentPaths } from "../../../content/source/content-paths.ts";
import type { ArticleChange } from "../changed-articles.ts";
import type { ReportedFinding } from "../reported-finding.ts";
import { type Address, addressesOf } from "./address-key.ts";

/** The lines for `removed-articles.yaml` when an address is gone on purpose. */
function tombstone(path: string, today: string): string {
  return `의도적으로 없애는 주소라면 ${contentPaths.removedArticles} 파일 끝에 ‘- path: ${path}’ 줄을 추가하고, 그 아래에 공백 두 개로 들여쓴 ‘date: ${today}’ 줄과 ‘reason: 없앤 이유’ 줄을 추가해 주세요.`;
}

/** A day of the calendar in Seoul, `2026-11-24`, as Swedes write it. */
const calendarDay = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });

/** A finding about an address that would become a 404. */
export interface LostAddress extends ReportedFinding {
  readonly rule: "pull-request/lost-address";
}

/** Whether an address has something other than an article, or is gone on purpose. */
export type IsKept = (key: string) => boolean;

/**
 * The addresses that a change would turn into 404s: of an article that is removed, moved or made a draft, or that loses a
 * legacy path.
 *
 * @param everyArticle all articles after the change, whatever it touches
 * @param now for the date of the tombstone
 */
export function lostAddresses(
  changes: readonly ArticleChange[],
  everyArticle: Iterable<Article>,
  isKept: IsKept,
  now: Date,
): readonly LostAddress[] {
  const today = calendarDay.format(now);
  const served = new Set([...everyArticle].flatMap((article) => addressesOf(article).map(({ key }) => key)));
  return changes.flatMap((change) =>
    change.kind === "added"
      ? []
      : addressesOf(change.before)
          .filter(({ key }) => !served.has(key) && !isKept(key))
          .map((address) => lostAddress(change, address, today)),
  );
}

function lostAddress(
  change: Exclude<ArticleChange, { kind: "added" }>,
  address: Address,
  today: string,
): LostAddress {
  const { written } = address;
  const found = (file: string, words: Words) =>
    finding("pull-request/lost-address", { file, line: 1, column: 1 }, words);
  if (change.kind === "removed") {
    return found(change.before.file, {
      message: `기사를 삭제하면 ‘${written}’ 주소가 사라집니다. 이 주소로 접속하는 독자는 기사를 볼 수 없습니다.`,
      mend: `이 주소를 이어받을 기사의 기사 정보에 ‘redirect_from: ["${written}"]’ 줄을 넣어 주세요. ${tombstone(written, today)}`,
    });
  }
  const { after } = change;
  if (after.publication !== "published") {
    return found(after.file, {
      message: `공개된 기사를 비공개로 바꾸면 ‘${written}’ 주소가 사라집니다. 이 주소로 접속하는 독자는 기사를 볼 수 없습니다.`,
      mend: `기사 정보의 ‘draft: true’ 줄을 삭제하거나 미래로 바꾼 ‘date’ 값을 되돌려 주세요. ${tombstone(written, today)}`,
    });
  }
  return found(after.file, {
    message: `‘${written}’ 주소가 사라집니다. 이 주소로 접속하는 독자는 기사를 볼 수 없습니다.`,
    mend: `이 기사의 기사 정보에 ‘redirect_from: ["${written}"]’ 줄을 넣어 주세요. 이미 있는 줄이면 대괄호 안에 쉼표로 나누어 추가합니다. ${tombstone(written, today)}`,
  });
}

/** The addresses that a branch would lose, or take from another article, as text for a terminal. */
export function lostAddressText(lost: readonly ReportedFinding[]): string {
  if (lost.length === 0) return "사라지는 주소가 없습니다.\n";
  const findings = lost.map(
    ({ file, line, column, message, mend, rule }) =>
      `${printable(file)}:${line}:${column}  오류  ${printable(message)}\n    → ${printable(mend)}  (${rule})\n`,
  );
  const taken = lost.filter(({ rule }) => rule === "pull-request/taken-address").length;
  const counts = [
    ...(lost.length > taken ? [`사라지는 주소가 ${lost.length - taken}개 있습니다.`] : []),
    ...(taken > 0 ? [`다른 기사에서 가져오는 주소가 ${taken}개 있습니다.`] : []),
  ];
  return `${findings.join("\n")}\n${counts.join(" ")}\n`;
}

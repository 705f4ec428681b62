import type { Article } from "../../content/article.ts";
import { type Address, addressesOf } from "./addresses.ts";
import type { ArticleChange } from "./article-change.ts";
import type { ReportedFinding } from "./finding.ts";
import { tombstonesFile } from "./tombstones.ts";

const tombstone = `정말로 없애려면 ${tombstonesFile}에 이 주소와 날짜, 까닭을 적어 주세요.`;

/** A finding about an address that would lead nowhere. */
export interface LostAddress extends ReportedFinding {
  readonly rule: "pull-request/lost-address";
}

/** Whether something else than an article answers at an address, or nothing does on purpose. */
export type IsKept = (key: string) => boolean;

/**
 * The addresses that led to an article and would lead nowhere: of one that is removed, moved, hidden away as a draft, or
 * that gave up a legacy path.
 *
 * @param everyArticle all articles after the change, whatever it touches
 */
export function lostAddresses(
  changes: readonly ArticleChange[],
  everyArticle: Iterable<Article>,
  isKept: IsKept,
): readonly LostAddress[] {
  const served = new Set([...everyArticle].flatMap((article) => addressesOf(article).map(({ key }) => key)));
  return changes.flatMap((change) =>
    change.kind === "added"
      ? []
      : addressesOf(change.before)
          .filter(({ key }) => !served.has(key) && !isKept(key))
          .map((address) => lostAddress(change, address)),
  );
}

function lostAddress(change: Exclude<ArticleChange, { kind: "added" }>, address: Address): LostAddress {
  const { written } = address;
  const place = { severity: "error", rule: "pull-request/lost-address", line: 1, column: 1 } as const;
  if (change.kind === "removed") {
    return {
      ...place,
      file: change.before.file,
      message: `기사를 지우면 ‘${written}’ 주소가 사라집니다. 이 주소로 오는 독자는 기사를 찾을 수 없습니다.`,
      mend: `이 주소를 이어받을 기사의 머리말에 redirect_from: ["${written}"] 줄을 넣어 주세요. ${tombstone}`,
    };
  }
  const { after } = change;
  if (after.publication !== "published") {
    return {
      ...place,
      file: after.file,
      message: `공개된 기사를 거두면 ‘${written}’ 주소가 사라집니다. 이 주소로 오는 독자는 기사를 찾을 수 없습니다.`,
      mend: `초고(draft)나 앞날의 날짜(date)로 바꾼 것을 되돌려 주세요. ${tombstone}`,
    };
  }
  return {
    ...place,
    file: after.file,
    message: `‘${written}’ 주소가 사라집니다. 이 주소로 오는 독자는 기사를 찾을 수 없습니다.`,
    mend: `머리말의 redirect_from에 이 주소를 적어 주세요: redirect_from: ["${written}"]. ${tombstone}`,
  };
}

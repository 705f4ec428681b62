import type { Article } from "../../../content/article.ts";
import { finding } from "../../../content/findings/diagnostic.ts";
import { type ArticleChange, sidesOf } from "../changed-articles.ts";
import type { ReportedFinding } from "../reported-finding.ts";
import { type Address, addressesOf, addressKey, newLegacyPaths } from "./address-key.ts";

/** A finding about a legacy path that belonged to another article. */
export interface TakenAddress extends ReportedFinding {
  readonly rule: "pull-request/taken-address";
}

/**
 * The legacy paths that a pull request gives to an article although another one has them at the merge base and still claims
 * them. In the table the newest article would win, and lead the older one's readers elsewhere.
 *
 * @param everyArticle all articles after the change, whatever it touches
 */
export function takenAddresses(
  changes: readonly ArticleChange[],
  everyArticle: Iterable<Article>,
): readonly TakenAddress[] {
  const sides = changes.map(sidesOf);
  const before = new Map(
    sides.flatMap((side) => (side.after === undefined ? [] : [[side.after, side.before]])),
  );
  const holders = new Map<string, Holder>();
  for (const article of everyArticle) {
    const base = before.has(article) ? before.get(article) : article;
    const had = new Set(base === undefined ? [] : addressesOf(base).map(({ key }) => key));
    for (const address of addressesOf(article)) {
      if (had.has(address.key)) holders.set(address.key, { article, address });
    }
  }
  return Array.from(before, ([article, earlier]) =>
    newLegacyPaths(earlier, article).flatMap((path) => {
      const holder = holders.get(addressKey(path));
      return holder === undefined || holder.article === article ? [] : [takenAddress(article, path, holder)];
    }),
  ).flat();
}

interface Holder {
  readonly article: Article;
  readonly address: Address;
}

function takenAddress(claimant: Article, path: string, { article, address }: Holder): TakenAddress {
  const { line, column } = claimant.legacyPaths.find((each) => each.path === path)?.position ?? {
    line: 1,
    column: 1,
  };
  return finding(
    "pull-request/taken-address",
    { file: claimant.file, line, column },
    {
      message: `이전 주소 ‘${address.written}’의 독자는 지금 다른 기사로 이동합니다: ${article.file} ${address.position.line}번째 줄. 이 줄을 추가하면 그 기사로 가던 독자가 이 기사로 옵니다.`,
      mend: `이 줄을 삭제해 주세요. 독자를 이 기사로 보내기로 했다면 ${article.file} 파일에서 그 줄을 함께 삭제해 주세요.`,
    },
  );
}

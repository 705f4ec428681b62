import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article } from "../../../content/article.ts";
import { parseLegacyPath } from "../../../redirects/legacy-path.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import { buildRedirectTable } from "../../../redirects/redirect-table.ts";
import type { Taken } from "../../../redirects/reserved-paths.ts";
import type { SiteAddresses } from "../../../redirects/site-addresses.ts";
import { type ImportNote, leaveToPerson } from "../import-note.ts";
import { finishArticle, type PlannedArticle, reopenDraft } from "./plan-article.ts";

/**
 * Removes redirects that would stop the portal's build: an old address at which the portal has a page, or a `redirect_to`
 * without a target.
 */
export function settleRedirects(
  planned: readonly PlannedArticle[],
  ownArticles: readonly Article[],
  addresses: SiteAddresses,
  now: Date,
): readonly PlannedArticle[] {
  const unshadowed = planned.map((each) => withoutShadows(each, addresses, now));
  const newestFirst = [...ownArticles, ...unshadowed.map(({ article }) => article)].sort(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt),
  );
  const { diagnostics } = buildRedirectTable(newestFirst, addresses);
  const nowhere = new Set(
    diagnostics
      .filter(({ rule }) => /^redirects\/(?:missing-target|bad-target|loop)$/.test(rule))
      .map(({ file }) => file),
  );
  return unshadowed.map((each) => (nowhere.has(each.article.file) ? withoutForwarding(each, now) : each));
}

function withoutShadows(planned: PlannedArticle, addresses: SiteAddresses, now: Date): PlannedArticle {
  const { article } = planned;
  const refused = article.legacyPaths.filter(({ path }) => {
    const taken = takenBy(path, addresses);
    return taken !== undefined && taken.place !== article.file;
  });
  if (refused.length === 0) return planned;
  const draft = reopenDraft(planned);
  const keys = new Set(refused.map(({ path }) => pathKey(path)));
  const permalink = draft.textOf("permalink");
  if (permalink !== undefined && keys.has(pathKey(permalink))) draft.setAside("permalink");
  const kept = article.legacyPaths
    .map(({ path }) => path)
    .filter((path) => !keys.has(pathKey(path)) && path !== permalink);
  if (draft.has("redirect_from")) {
    if (kept.length === 0) draft.remove("redirect_from");
    else draft.set("redirect_from", kept);
  }
  const lost = refused.map(({ path }) => path).filter((path) => takenBy(path, addresses)?.kind !== "open");
  const lostKeys = new Set(lost.map(pathKey));
  return {
    ...planned,
    addresses: planned.addresses.filter((path) => !lostKeys.has(pathKey(path))),
    ...finishArticle(article.file, draft, article.body, now),
    notes: [...planned.notes, ...(lost.length === 0 ? [] : [addressTaken(article.file, lost)])],
  };
}

/**
 * Addresses at which the portal may have a page one day, such as `/series/title`. No article may claim them, so the site's
 * own list of legacy paths takes them over.
 */
export function openPaths(
  planned: readonly Pick<PlannedArticle, "article">[],
  addresses: SiteAddresses,
): readonly { readonly from: string; readonly to: string }[] {
  return planned.flatMap(({ article }) =>
    article.legacyPaths
      .filter(({ path }) => takenBy(path, addresses)?.kind === "open")
      .map(({ path }) => ({ from: path, to: articlePath(article.slug) })),
  );
}

function takenBy(path: string, addresses: SiteAddresses): Taken | undefined {
  const parsed = parseLegacyPath(path);
  return parsed && addresses.takenBy(parsed);
}

function addressTaken(file: string, lost: readonly string[]): ImportNote {
  return leaveToPerson({
    rule: "import/address-taken",
    file,
    message: `이전 주소 ${lost.join(", ")}에는 이 사이트의 다른 페이지가 있어 이 기사로 이동하지 않습니다.`,
    mend: "그 페이지에 이 기사로 가는 링크를 넣거나, 그대로 두어도 되는지 확인해 주세요.",
  });
}

function withoutForwarding(planned: PlannedArticle, now: Date): PlannedArticle {
  const { article } = planned;
  const draft = reopenDraft(planned);
  draft.setAside("redirect_to");
  return {
    ...planned,
    ...finishArticle(article.file, draft, article.body, now),
    notes: [
      ...planned.notes,
      leaveToPerson({
        rule: "import/forwards-nowhere",
        file: article.file,
        message: `redirect_to에 입력된 주소(‘${article.forwardsTo ?? ""}’)가 이 사이트에 없어 주석(#)으로 남겼습니다.`,
        mend: "이동할 주소를 고치고 주석을 해제하거나 기사를 삭제해 주세요.",
      }),
    ],
  };
}

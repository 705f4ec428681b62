import { decodeUri } from "../../../content/addresses/decode.ts";
import { pagePath } from "../../../content/addresses/urls.ts";
import { type Diagnostic, finding, withoutRules } from "../../../content/findings/diagnostic.ts";
import type { SitePage } from "../../../content/pages.ts";
import type { BodySource, CheckContext } from "../../../markdown/body.ts";
import { inspectBody } from "../../../markdown/check-body.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import { placeInFile } from "./places.ts";

/** Whether a page or a file of this site exists at a path, given as `pathKey` writes it. */
export type IsLive = (key: string) => boolean;

/** Findings about the pages of `site/pages/`. */
export async function pageBodyFindings(
  pages: readonly SitePage[],
  context: CheckContext,
  isLive: IsLive,
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    pages.map(async (page) =>
      withoutRules(await textFindings(page, pagePath(page.path), context, isLive), page.rulesOff),
    ),
  );
  return found.flat();
}

/** Findings about the page at `path`. */
export async function textFindings(
  text: BodySource,
  path: string,
  context: CheckContext,
  isLive: IsLive,
): Promise<readonly Diagnostic[]> {
  const { diagnostics, facts } = await inspectBody(text, context);
  const base = new URL(path, context.siteUrl);
  const missing = facts.links.flatMap((link): readonly Diagnostic[] => {
    if (!URL.canParse(link.href, base)) return [];
    const { origin, pathname } = new URL(link.href, base);
    if (origin !== base.origin || link.href.startsWith("#") || isLive(pathKey(pathname))) return [];
    return [
      finding("link/missing-page", placeInFile(text, link), {
        message: `이 사이트에 없는 주소로 연결되는 링크입니다: ‘${decodeUri(link.href)}’`,
        mend: "링크할 페이지를 사이트에서 열고 주소창에서 사이트 이름 뒤의 ‘/’부터 복사해 입력해 주세요. 없어진 페이지이면 링크를 삭제해 주세요.",
      }),
    ];
  });
  return [...diagnostics, ...missing];
}

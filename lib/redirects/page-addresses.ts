import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { articlePath, pagePath } from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import { type Diagnostic, finding, type Position } from "../content/findings/diagnostic.ts";
import type { SitePage } from "../content/pages.ts";
import type { ConfigRedirect } from "./config-redirects.ts";
import { formatPath, parseLegacyPath } from "./legacy-path.ts";
import { encodeKey, pathKey } from "./path-key.ts";
import type { LegacyPattern } from "./place-redirects.ts";
import type { SiteLegacyPath } from "./redirect-entry.ts";
import { isBelow } from "./reserved-paths.ts";
import type { SiteAddresses } from "./site-addresses.ts";
import { takesOver } from "./table-findings.ts";

/** Routes that render pages of `site/pages/`: at any first part of an address, so many parts deep. */
const mostParts = 3;

/**
 * The rules that take trailing slashes from the addresses of pages, in the syntax of Next's `redirects`. Each names pages
 * as a whole: an old address below one of them keeps its one hop.
 */
export function pageSlashRedirects(pages: readonly SitePage[]): readonly ConfigRedirect[] {
  const names = pages.map(({ path }) => encodeKey(pathKey(path)).slice(1));
  const rules = Math.ceil(names.length / pagesInRule);
  return Array.from({ length: rules }, (_, rule) => {
    const some = names.slice(rule * pagesInRule, (rule + 1) * pagesInRule);
    return { source: `/:path(${some.join("|")})/`, destination: "/:path", permanent: true };
  });
}

/** Next refuses a pattern over 4,096 characters; a page of ten syllables in Hangul has about a hundred. */
const pagesInRule = 20;

/** Where pages were before. */
export function pageLegacyPaths(pages: readonly SitePage[]): readonly SiteLegacyPath[] {
  return pages.flatMap(({ file, path, legacyPaths }) =>
    legacyPaths
      .filter((legacy) => legacy.path.startsWith("/"))
      .map((legacy) => ({ from: legacy.path, to: pagePath(path), file, line: legacy.position.line })),
  );
}

/**
 * Findings about pages, or former addresses of pages, that readers can't reach.
 * @param around the site's addresses without those pages
 */
export function pageFindings(
  pages: readonly SitePage[],
  around: SiteAddresses,
  articles: readonly Article[],
  patterns: readonly LegacyPattern[],
): readonly Diagnostic[] {
  const claims = new Map(
    articles.flatMap((article) =>
      article.legacyPaths.flatMap(({ path }) => {
        const parsed = parseLegacyPath(path);
        return parsed === undefined ? [] : [[formatPath(parsed), article.file] as const];
      }),
    ),
  );
  return pages.flatMap((page) => [
    ...takenAddress(page, around, patterns),
    ...page.legacyPaths.flatMap(({ path, position }) => legacyFinding(page, path, position, claims, around)),
  ]);
}

function takenAddress(
  { file, path }: SitePage,
  around: SiteAddresses,
  patterns: readonly LegacyPattern[],
): readonly Diagnostic[] {
  const key = pathKey(path);
  const isArticles = isBelow(key, articlePath("").replace(/\/$/, ""));
  const moved = patterns.find(({ source }) => getPathMatch(source)(encodeKey(key)) !== false);
  const place =
    around.takenBy({ key, query: [] })?.place ??
    (isArticles ? "기사의 주소" : undefined) ??
    (moved === undefined ? undefined : `site.config.ts의 legacyPatterns ‘${moved.source}’`);
  if (place === undefined) return key.split("/").length - 1 > mostParts ? [tooDeep(file, path)] : [];
  return [
    finding(
      "page/taken-address",
      { file, line: 1, column: 1 },
      {
        message: `‘${path}’ 주소는 사이트가 이미 사용합니다: ${place}. 이 페이지는 열리지 않습니다.`,
        mend: "파일 이름을 바꿔 주세요. 파일 이름이 페이지의 주소가 됩니다. 예: site/pages/press.md는 ‘/press’",
      },
    ),
  ];
}

function tooDeep(file: string, path: string): Diagnostic {
  return finding(
    "page/taken-address",
    { file, line: 1, column: 1 },
    {
      message: `‘${path}’ 주소는 폴더가 너무 깊어 열리지 않습니다. 주소는 ‘/’로 나눈 ${mostParts}단계까지 쓸 수 있습니다.`,
      mend: "파일을 site/pages 폴더에 더 가까운 곳으로 옮겨 주세요.",
    },
  );
}

function legacyFinding(
  { file }: SitePage,
  written: string,
  position: Position,
  claims: ReadonlyMap<string, string>,
  around: SiteAddresses,
): readonly Diagnostic[] {
  const path = parseLegacyPath(written);
  if (path === undefined || !written.startsWith("/")) {
    return [
      finding(
        "redirects/not-a-path",
        { file, ...position },
        {
          message: `이전 주소는 ‘/’로 시작하는 이 사이트의 경로여야 합니다. 지금 값: ‘${written}’. 이 줄은 적용되지 않습니다.`,
          mend: "사이트 이름을 제외하고 ‘/press-kit’처럼 ‘/’부터 입력해 주세요.",
        },
      ),
    ];
  }
  const live = around.answering(path.key);
  if (live !== undefined) return [takesOver(file, position, path, { kind: "live", place: live })];
  const claimant = claims.get(formatPath(path));
  if (claimant === undefined) return [];
  return [
    finding(
      "redirects/claimed-twice",
      { file, ...position },
      {
        message: `이전 주소 ‘${formatPath(path)}’ 줄이 기사에도 있습니다: ${claimant}. 독자는 그 기사로 이동합니다.`,
        mend: "독자를 보낼 곳 하나에만 남기고 다른 줄은 삭제해 주세요.",
      },
    ),
  ];
}

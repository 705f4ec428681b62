import type { Article } from "../content/article.ts";
import { type Diagnostic, finding, type Position } from "../content/findings/diagnostic.ts";
import { formatPath, type ParsedPath } from "./legacy-path.ts";
import type { Claim, RedirectEntry, SiteLegacyPath } from "./redirect-entry.ts";
import type { Taken } from "./reserved-paths.ts";

const fileStart: Position = { line: 1, column: 1 };

export function notAPath(article: Article, position: Position, written: string): Diagnostic {
  return finding(
    "redirects/not-a-path",
    { file: article.file, ...position },
    {
      message: `이전 주소는 ‘/’로 시작하는 이 사이트의 경로여야 합니다. 지금 값: ‘${written}’. 이 줄은 적용되지 않습니다.`,
      mend: `사이트 이름을 제외하고 ‘${pathOf(written)}’처럼 ‘/’부터 입력해 주세요.`,
    },
  );
}

export function takesOver(file: string, position: Position, path: ParsedPath, taken: Taken): Diagnostic {
  const written = formatPath(path);
  return finding(
    "redirects/shadows-page",
    { file, ...position },
    {
      message:
        taken.kind === "live"
          ? `이전 주소 ‘${written}’에는 지금 ‘${taken.place}’ 페이지가 있습니다. 이전 주소로 등록하면 그 페이지를 열 수 없습니다.`
          : `‘${written}’ 주소는 기사의 이전 주소로 쓸 수 없습니다. 사이트가 사용하는 주소입니다: ${taken.place}`,
      mend:
        taken.kind === "live"
          ? "이 줄을 삭제해 주세요. 그 주소로 접속한 독자를 이 기사로 보내려면 먼저 그 페이지의 주소를 바꿔야 합니다."
          : "이 줄을 삭제해 주세요.",
    },
  );
}

/** Reports at both files, each with the other's name: they may have different authors. */
export function claimedTwice(older: Claim, newer: Claim): readonly Diagnostic[] {
  return [
    claimedTwiceFinding(older, newer, "독자는 더 최근 기사인 그 기사로 이동합니다."),
    claimedTwiceFinding(newer, older, "독자는 더 최근 기사인 이 기사로 이동합니다."),
  ];
}

function claimedTwiceFinding(
  { article, position, path }: Claim,
  { article: other, position: { line } }: Claim,
  outcome: string,
): Diagnostic {
  return finding(
    "redirects/claimed-twice",
    { file: article.file, ...position },
    {
      message: `이전 주소 ‘${formatPath(path)}’ 줄이 다른 기사에도 있습니다: ${other.file} ${line}번째 줄. ${outcome}`,
      mend: "독자를 보낼 기사 한 곳에만 남기고 다른 기사의 줄은 삭제해 주세요.",
    },
  );
}

export function loop(article: Article, passed: readonly Article[]): Diagnostic {
  return finding(
    "redirects/loop",
    { file: article.file, ...fileStart },
    {
      message: `이 기사가 이동하는 주소(‘redirect_to’)를 따라가면 다시 이 기사로 돌아옵니다: ${[...passed, passed[0]].flatMap((step) => (step === undefined ? [] : [step.file])).join(" → ")}`,
      mend:
        passed.length === 1
          ? "‘redirect_to: …’ 줄을 삭제하거나 다른 페이지의 주소로 바꿔 주세요."
          : "이 중 한 기사의 ‘redirect_to: …’ 줄을 삭제하거나 실제로 있는 페이지의 주소로 바꿔 주세요.",
    },
  );
}

export function chain(article: Article, passed: readonly Article[], destination: string): Diagnostic {
  return finding(
    "redirects/chain",
    { file: article.file, ...fileStart },
    {
      message: `이 기사가 이동하는 주소(‘redirect_to’)가 여러 기사를 거칩니다(${passed.map(({ file }) => file).join(" → ")}). 독자는 한 번에 ‘${destination}’ 주소로 이동합니다.`,
      mend: `‘redirect_to: ${destination}’ 줄로 바꾸면 바로 이동합니다. 그대로 두어도 됩니다.`,
    },
  );
}

export function badTarget(article: Article, target: string): Diagnostic {
  return finding(
    "redirects/bad-target",
    { file: article.file, ...fileStart },
    {
      message: `이 기사가 이동하는 주소(‘redirect_to’)는 이 사이트의 경로이거나 https 주소여야 합니다. 지금 값: ‘${target}’`,
      mend: "‘redirect_to: /posts/news31’이나 ‘redirect_to: https://example.com/page’처럼 입력해 주세요.",
    },
  );
}

export function missingTarget(article: Article, target: string): Diagnostic {
  return finding(
    "redirects/missing-target",
    { file: article.file, ...fileStart },
    {
      message: `이 기사가 이동하는 주소(‘redirect_to’)에 페이지가 없습니다: ‘${target}’`,
      mend: "이동할 기사를 사이트에서 열고 주소창의 ‘/posts/…’부터 복사해 입력해 주세요. 아직 공개되지 않은 기사로는 이동할 수 없습니다.",
    },
  );
}

export function missingPage({ file, line, from, to }: SiteLegacyPath): Diagnostic {
  return finding(
    "redirects/missing-page",
    { file, line, column: 1 },
    {
      message: `이전 주소 ‘${from}’에서 이동할 페이지가 없습니다: ‘${to}’`,
      mend: "‘to: …’ 뒤를 지금 있는 페이지의 주소로 바꾸거나, 이 이전 주소의 두 줄을 삭제해 주세요.",
    },
  );
}

/** What stands after the site's name in an address. */
function pathOf(written: string): string {
  const bare = written.trim().replace(/^(?:https?:)?\/\/[^/]*/i, "");
  return bare.startsWith("/") ? bare : `/${bare}`;
}

/** Where the config matched, letter case would not matter: the catch-all route tells these apart. */
export function caseTwins(entries: readonly RedirectEntry[]): Diagnostic[] {
  const byFold = new Map<string, RedirectEntry>();
  return entries.flatMap((entry) => {
    const fold = formatPath(entry).toLowerCase();
    const twin = byFold.get(fold);
    if (twin === undefined) byFold.set(fold, entry);
    if (twin === undefined || twin.destination === entry.destination) return [];
    return [
      finding(
        "redirects/case-twins",
        { file: entry.file, ...entry.position },
        {
          message: `대소문자만 다른 이전 주소가 다른 기사에도 있습니다: ‘${formatPath(entry)}’, ‘${formatPath(twin)}’(${twin.file} ${twin.position.line}번째 줄)`,
          mend: "둘 다 각각의 기사로 이동하지만, 잘못 입력한 것이라면 한쪽을 삭제해 주세요.",
        },
      ),
    ];
  });
}

import { decodeUri } from "../../../content/addresses/decode.ts";
import type { RuleId, Words } from "../../../content/findings/diagnostic.ts";
import { instead } from "../../../content/findings/suggest.ts";

export interface OwnSite {
  readonly siteUrl: string;
  /** Whether a path leads somewhere on this site. */
  readonly answers: (path: string) => boolean;
  /** The address of the article that a file of the repository holds. */
  readonly articleOf: (file: string) => string | undefined;
}

export interface LinkFinding {
  readonly rule: RuleId;
  readonly words: Omit<Words, "fix">;
  /** What the link leads to instead, where that is certain. */
  readonly to: string | undefined;
}

/**
 * An address that works only for its author: on the author's machine, of a preview, or of a file in the repository. Also an
 * absolute address of this site, which would lead out of a preview.
 *
 * @param isBare whether readers see the address itself, as in instructions
 */
export function notForReaders(href: string, isBare: boolean, site: OwnSite): LinkFinding | undefined {
  if (/^file:|^[a-z]:[\\/]/i.test(href)) return onlyFor("내 컴퓨터에만 있는 파일", href, undefined);
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const path = url.pathname + url.search + url.hash;
  const own = new URL(site.siteUrl);
  const isOwnPath = url.pathname !== "/" && site.answers(url.pathname);
  if (isLocal(url.hostname)) {
    return isBare && !isOwnPath
      ? undefined
      : onlyFor("내 컴퓨터에서만 열리는 주소", href, isOwnPath ? path : undefined);
  }
  if (isPreview(url.hostname) && (isOwnPath || /-git-/.test(url.hostname)))
    return onlyFor("미리보기 주소", href, isOwnPath ? path : undefined);
  const file = /^\/[^/]+\/[^/]+\/(?:blob|edit|tree|raw)\/[^/]+\/(.+)$/.exec(decodeUri(url.pathname))?.[1];
  if (url.hostname === "github.com" && file !== undefined) {
    const article = site.articleOf(file);
    if (article !== undefined) return onlyFor("GitHub의 파일 화면", href, article + url.hash);
    const inPublic = /^public(\/.+)$/.exec(file)?.[1];
    return inPublic !== undefined && site.answers(inPublic)
      ? onlyFor("GitHub의 파일 화면", href, inPublic)
      : undefined;
  }
  if (bare(url.host) !== bare(own.host) || !isOwnPath || isBare) return undefined;
  return {
    rule: "link/own-address",
    words: {
      message: `이 사이트의 주소를 사이트 이름까지 입력했습니다: ‘${href}’. 미리보기에서 누르면 공개된 사이트로 나갑니다.`,
      mend: instead(path),
    },
    to: path,
  };
}

function onlyFor(what: string, href: string, to: string | undefined): LinkFinding {
  return {
    rule: "link/not-for-readers",
    words: {
      message: `독자는 열 수 없는 링크입니다(${what}): ‘${href}’`,
      mend:
        to === undefined
          ? "공개된 페이지를 열고 그 주소를 입력해 주세요. 이 사이트의 기사라면 ‘/posts/…’부터 입력합니다."
          : instead(to),
    },
    to,
  };
}

function isLocal(host: string): boolean {
  return /^(?:localhost|.+\.(?:localhost|local)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|\[::1\])$/.test(
    host,
  );
}

function isPreview(host: string): boolean {
  return /\.(?:vercel\.app|netlify\.app|pages\.dev)$/.test(host);
}

function bare(host: string): string {
  return host.replace(/^www\./, "");
}

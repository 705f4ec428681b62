import { decodeUri } from "../../../content/addresses/decode.ts";
import { slugify } from "../../../content/addresses/slug.ts";
import { articlePath, glossaryPath } from "../../../content/addresses/urls.ts";
import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { instead, nearest } from "../../../content/findings/suggest.ts";
import { parseFileName } from "../../../content/source/file-name.ts";
import type { WrittenLink } from "../../../markdown/body-record.ts";
import type { FindRedirect } from "../../../redirects/find-redirect.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import { escapeRegExp } from "../../../text/escape-reg-exp.ts";
import { notForReaders } from "../slips/not-for-readers.ts";
import { placeInFile } from "./places.ts";

/** The link targets of this site. */
export interface LinkTargets {
  readonly siteUrl: string;
  /** Whether a page or a file exists at a path, given as `pathKey` writes it. */
  readonly isLive: (key: string) => boolean;
  readonly findRedirect: FindRedirect;
  readonly articleAt: (key: string) => Article | undefined;
  /** The anchors of an article's page; undefined when they are unknown. */
  readonly idsOf: (article: Article) => readonly string[] | undefined;
  /** The anchors of the glossary's page. */
  readonly glossaryIds: readonly string[];
  /** The article that a broken path was probably meant to lead to. */
  readonly meantArticle: (path: string) => string | undefined;
}

/** Finds links of an article that have no text, lead nowhere, or lead through a redirect. */
export function linkFindings(
  article: Article,
  links: readonly WrittenLink[],
  targets: LinkTargets,
): readonly Diagnostic[] {
  return links.flatMap((link) => {
    const place = placeInFile(article, link);
    const empty: Diagnostic = finding("link/empty", place, {
      message: `텍스트가 없는 링크입니다: ‘${link.href}’`,
      mend: `‘[링크를 설명하는 텍스트](${link.href})’처럼 대괄호 안에 텍스트를 입력해 주세요.`,
    });
    const target = targetOf(article, link, targets) ?? notForReadersAt(article, link, targets);
    return [...(link.hasText ? [] : [empty]), ...(target === undefined ? [] : [{ ...place, ...target }])];
  });
}

function notForReadersAt(article: Article, link: WrittenLink, targets: LinkTargets): Finding | undefined {
  const source = (article.body.split("\n")[link.line - 1] ?? "").slice(link.column - 1);
  const isBare = /^\[?`?<?(?:https?:|www\.)/i.test(source);
  const answers = (path: string) => {
    const key = pathKey(path);
    return targets.articleAt(key) !== undefined || targets.isLive(key);
  };
  const found = notForReaders(link.href, isBare, {
    siteUrl: targets.siteUrl,
    answers,
    articleOf: (file) => {
      const path = articlePath(parseFileName(file).slug);
      return /^posts\/.+\.(?:mdx?|markdown)$/i.test(file) && answers(path) ? path : undefined;
    },
  });
  if (found === undefined) return undefined;
  const { rule, words, to } = found;
  const fix = to === undefined ? undefined : fixOf(article, link, decodeHangul(to));
  return finding(rule, {}, { ...words, fix });
}

type Finding = Omit<Diagnostic, "file" | "line" | "column">;

function targetOf(article: Article, link: WrittenLink, targets: LinkTargets): Finding | undefined {
  const page = new URL(articlePath(article.slug), targets.siteUrl);
  if (!URL.canParse(link.href, page)) return missingPage(link.href, undefined);
  const url = new URL(link.href, page);
  if (url.origin !== page.origin) return undefined;
  const key = pathKey(url.pathname);
  // What follows `:~:` is for the browser, as in Chrome's links to a highlighted text.
  const anchor = decodeUri(url.hash.slice(1).replace(/:~:.*$/, "")).normalize("NFC");
  // Each article has its text as Markdown beside it.
  const other = targets.articleAt(key) ?? targets.articleAt(key.replace(/\.md$/, ""));
  if (other !== undefined) {
    if (other.publication !== "published" && article.publication === "published") {
      return unpublished(link.href, other);
    }
    return anchorFinding(link.href, anchor, targets.idsOf(other));
  }
  if (key === glossaryPath) return anchorFinding(link.href, anchor, targets.glossaryIds);
  if (targets.isLive(key)) return undefined;
  const to = targets.findRedirect(url.pathname.slice(1).split("/"), [...url.searchParams]);
  return to === undefined
    ? withScheme(article, link, missingPage(link.href, targets.meantArticle(decodeUri(url.pathname))))
    : legacyPath(article, link, to + url.hash);
}

/** Ids that begin with an underscore belong to the page; the top of a page always exists. */
function anchorFinding(
  href: string,
  anchor: string,
  ids: readonly string[] | undefined,
): Finding | undefined {
  if (
    anchor === "" ||
    anchor === "top" ||
    anchor.startsWith("_") ||
    ids === undefined ||
    ids.includes(anchor)
  ) {
    return undefined;
  }
  const meant = nearest(anchor, ids);
  const written = decodeHangul(href);
  return finding(
    "link/missing-anchor",
    {},
    {
      message: `링크한 기사에 ‘#${anchor}’ 위치(소제목)가 없습니다: ‘${written}’`,
      mend:
        meant !== undefined
          ? `입력하려던 것이 ‘${written.replace(/#.*$/, "")}#${meant}’인지 확인해 주세요.`
          : "링크한 기사에서 소제목 위에 마우스를 올리면 나오는 ‘#’의 주소를 복사하고, 사이트 이름을 제외한 ‘/posts/…’부터 입력해 주세요. 기사의 맨 위로 연결하려면 ‘#’부터 뒤를 모두 삭제해 주세요.",
    },
  );
}

function missingPage(href: string, meant: string | undefined): Finding {
  // `www.example.org/page` without its scheme is taken for a page of this site.
  const host = /^(?:www\.)?(?:[a-z\d-]+\.)+(?:com|org|net|kr|io|ai|dev)(?:\/|$)/i.test(href);
  return finding(
    "link/missing-page",
    {},
    {
      message: `이 사이트에 없는 주소로 연결되는 링크입니다: ‘${decodeHangul(href)}’`,
      mend:
        meant !== undefined
          ? `입력하려던 것이 ‘${decodeHangul(meant)}’인지 확인해 주세요.`
          : host
            ? `다른 사이트의 주소는 https://부터 입력합니다. ${instead(`https://${href}`)}`
            : "링크할 기사를 사이트에서 열고 주소창의 ‘/posts/…’부터 복사해 입력해 주세요. 다른 사이트라면 https://부터 입력하고, 없어진 기사이면 링크를 삭제해 주세요.",
    },
  );
}

/** `www.example.org/page` can only be meant as a site. */
function withScheme(article: Article, link: WrittenLink, finding: Finding): Finding {
  return finding.mend.endsWith(instead(`https://${link.href}`))
    ? { ...finding, fix: fixOf(article, link, `https://${link.href}`) }
    : finding;
}

function unpublished(href: string, { file, publication }: Article): Finding {
  const state = publication === "draft" ? "초안이어서" : "공개 예정이어서";
  return finding(
    "link/unpublished",
    {},
    {
      message: `링크한 기사가 아직 ${state} 독자는 볼 수 없습니다: ‘${decodeHangul(href)}’ (${file})`,
      mend: "그 기사가 공개된 뒤에 링크를 넣거나, 두 기사를 함께 공개해 주세요.",
    },
  );
}

function legacyPath(article: Article, link: WrittenLink, to: string): Finding {
  const readable = decodeHangul(to);
  return finding(
    "link/legacy-path",
    {},
    {
      message: `이전 주소로 연결되는 링크입니다: ‘${link.href}’`,
      mend: `지금 주소로 고쳐 주세요: ‘${readable}’`,
      fix: fixOf(article, link, readable),
    },
  );
}

/** Only where the address is a whole link destination on this line: elsewhere the same letters may be text. */
function fixOf(article: Article, { href, line, column }: WrittenLink, to: string): Diagnostic["fix"] {
  const text = article.body.split("\n")[line - 1] ?? "";
  // Addresses in the tree are percent-encoded; authors write Hangul.
  const written = [href, decodeHangul(href)].map(escapeRegExp).join("|");
  const destination = new RegExp(`(?<=\\]\\(<?|\\shref=["']|<)(?:${written})(?=[)>"'\\s])`, "g");
  destination.lastIndex = column - 1;
  const found = destination.exec(text);
  if (found === null) return undefined;
  return { line: article.bodyLine + line - 1, column: found.index + 1, from: found[0], to };
}

/** A readable form of the address: non-ASCII letters as they are, a space as `%20`. */
function decodeHangul(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, decodeUri);
}

/** Only slugs with a common beginning are compared letter by letter: all of a large site would take too long. */
const sameBeginning = 3;

/** Finds the article that a broken path was meant to lead to, by the name in it. */
export function meantArticle(
  articles: readonly Pick<Article, "slug" | "publication">[],
): (path: string) => string | undefined {
  let byBeginning: Map<string, string[]> | undefined;
  return (path) => {
    byBeginning ??= groupByBeginning(articles);
    const name = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
    const slug = slugify(name.replace(/\.(?:html?|mdx?)$/i, "").replace(/^\d{4}-\d{1,2}-\d{1,2}-/, ""));
    const alike = byBeginning.get(slug.slice(0, sameBeginning)) ?? [];
    const meant = alike.includes(slug) ? slug : nearest(slug, alike);
    return meant === undefined ? undefined : articlePath(meant);
  };
}

function groupByBeginning(articles: readonly Pick<Article, "slug" | "publication">[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { slug, publication } of articles) {
    if (publication !== "published") continue;
    const beginning = slug.slice(0, sameBeginning);
    const alike = groups.get(beginning);
    if (alike === undefined) groups.set(beginning, [slug]);
    else alike.push(slug);
  }
  return groups;
}

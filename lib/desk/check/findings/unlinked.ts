import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import type { WrittenLink } from "../../../markdown/body-record.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import type { LinkTargets } from "./links.ts";

/** More examples would hide the advice. */
const examples = 3;

/** An index of articles by tag, made once for all articles. */
export type ArticlesByTag = ReadonlyMap<string, readonly Article[]>;

export function articlesByTag(articles: readonly Article[]): ArticlesByTag {
  const byTag = new Map<string, Article[]>();
  for (const article of articles) {
    if (!isForReaders(article)) continue;
    for (const { slug } of article.tags) {
      const known = byTag.get(slug);
      if (known === undefined) byTag.set(slug, [article]);
      else known.push(article);
    }
  }
  return byTag;
}

/** An article without a link to another one, although others share its tags. */
export function unlinkedFindings(
  article: Article,
  links: readonly WrittenLink[],
  targets: Pick<LinkTargets, "siteUrl" | "articleAt" | "findRedirect">,
  byTag: ArticlesByTag,
): readonly Diagnostic[] {
  // Posts of an old blog have few links, by the thousand.
  if (article.dialect !== "mdx" || !article.listed || !article.related) return [];
  if (article.forwardsTo !== undefined) return [];
  const akin = sharingMostTags(article, byTag);
  if (akin.length === 0 || links.some((link) => leadsToAnother(article, link, targets))) return [];
  const written = akin.map(({ title, slug }) => `‘[${title}](${articlePath(slug)})’`);
  return [
    finding(
      "content/no-related-link",
      { file: article.file, line: 1, column: 1 },
      {
        message: "같은 태그의 기사가 있지만, 본문에 다른 기사로 가는 링크가 없습니다.",
        mend: `독자에게 도움이 되는 기사를 본문에서 링크해 주세요. 예: ${written.map(decodeURI).join(", ")}`,
      },
    ),
  ];
}

function isForReaders({ publication, listed, forwardsTo }: Article): boolean {
  return publication === "published" && listed && forwardsTo === undefined;
}

/** The other articles with tags of this one: most common tags first, then newest first. */
function sharingMostTags(article: Article, byTag: ArticlesByTag): readonly Article[] {
  const shared = new Map<Article, number>();
  for (const { slug } of article.tags) {
    for (const other of byTag.get(slug) ?? []) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a.publishedAt < b.publishedAt ? 1 : -1))
    .slice(0, examples)
    .map(([other]) => other);
}

function leadsToAnother(
  article: Article,
  { href }: WrittenLink,
  { siteUrl, articleAt, findRedirect }: Pick<LinkTargets, "siteUrl" | "articleAt" | "findRedirect">,
): boolean {
  const page = new URL(articlePath(article.slug), siteUrl);
  if (!URL.canParse(href, page)) return false;
  const url = new URL(href, page);
  if (url.origin !== page.origin) return false;
  const key = pathKey(url.pathname);
  const other = articleAt(key) ?? articleAt(key.replace(/\.md$/, ""));
  if (other !== undefined) return other !== article;
  const to = findRedirect(url.pathname.slice(1).split("/"), [...url.searchParams]);
  return to !== undefined && articleAt(pathKey(new URL(to, siteUrl).pathname)) !== article;
}

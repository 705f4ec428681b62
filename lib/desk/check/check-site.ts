import { articlePath } from "../../content/addresses/urls.ts";
import type { Article } from "../../content/article.ts";
import type { ContentIndex } from "../../content/content-index.ts";
import { compareDiagnostics, type Diagnostic, isTurnedOff } from "../../content/findings/diagnostic.ts";
import type { Glossary } from "../../content/glossary/glossary.ts";
import { redirectFinder } from "../../redirects/find-redirect.ts";
import { pathKey } from "../../redirects/path-key.ts";
import type { SiteRedirects } from "../../redirects/site-redirects.ts";
import type { CheckedArticle } from "./check-article.ts";
import { collectionFindings } from "./findings/collection.ts";
import { type LinkTargets, linkFindings, meantArticle } from "./findings/links.ts";
import { articlesByTag, unlinkedFindings } from "./findings/unlinked.ts";

export interface SiteToCheck {
  readonly articleAt: LinkTargets["articleAt"];
  readonly content: ContentIndex;
  readonly glossary: Glossary;
  readonly redirects: SiteRedirects;
  readonly settings: { readonly url: string; readonly rulesOff: readonly string[] };
}

/**
 * All findings about the checked articles and their surroundings, sorted by file and place, without the rules that were
 * turned off. Includes findings about other files; the caller decides whether to show them.
 *
 * @param checked what each article says about itself; anchors are looked for in those alone
 */
export function checkSite(
  { articleAt, content, glossary, redirects, settings }: SiteToCheck,
  checked: ReadonlyMap<Article, CheckedArticle>,
): readonly Diagnostic[] {
  const { addresses, placement } = redirects;
  const targets: LinkTargets = {
    siteUrl: settings.url,
    isLive: (key) => addresses.answering(key) !== undefined,
    findRedirect: redirectFinder([...placement.config, ...placement.catchAll], addresses.livePaths),
    articleAt,
    idsOf: (article) => checked.get(article)?.ids,
    glossaryIds: glossary.entries.map(({ slug }) => slug),
    meantArticle: meantArticle(content.everyArticle),
  };
  const byTag = articlesByTag(content.everyArticle);
  const rulesOff = new Map(content.everyArticle.map(({ file, rulesOff }) => [file, rulesOff]));
  const ofArticles = Array.from(checked, ([article, { diagnostics, links }]) => [
    ...diagnostics,
    ...linkFindings(article, links, targets),
    ...(isRead(diagnostics) ? unlinkedFindings(article, links, targets, byTag) : []),
  ]).flat();
  const ofArticlesThemselves = new Set(content.everyArticle.flatMap(({ diagnostics }) => diagnostics));
  const ofCollection = content.diagnostics.filter((diagnostic) => !ofArticlesThemselves.has(diagnostic));
  return [
    ...ofArticles,
    ...ofCollection,
    ...redirects.diagnostics,
    ...collectionFindings(content.everyArticle),
  ]
    .filter((each) => !settings.rulesOff.includes(each.rule) && !isTurnedOff(each, rulesOff.get(each.file)))
    .sort(compareDiagnostics);
}

/** Whether a parser could read the body; otherwise its links are unknown. */
function isRead(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(({ rule }) => /^(?:body\/|mdx\/syntax)/.test(rule));
}

/** The articles whose anchors these articles link to; their headings are needed to check those links. */
export function anchoredArticles(
  checked: ReadonlyMap<Article, CheckedArticle>,
  articleAt: LinkTargets["articleAt"],
  siteUrl: string,
): readonly Article[] {
  const found = Array.from(checked.values(), ({ links }) => links)
    .flat()
    .flatMap(({ href }) => {
      if (!/^[^#]+#./.test(href) || !URL.canParse(href, siteUrl)) return [];
      return articleAt(pathKey(new URL(href, siteUrl).pathname)) ?? [];
    });
  return [...new Set(found)].filter((article) => !checked.has(article));
}

/** Looks up an article, public or not, by the key of its page's path. */
export function articlesByPath({ everyArticle }: ContentIndex): LinkTargets["articleAt"] {
  const folder = pathKey(articlePath(""));
  const bySlug = new Map(everyArticle.map((article) => [article.slug, article]));
  return (key) => (key.startsWith(`${folder}/`) ? bySlug.get(key.slice(folder.length + 1)) : undefined);
}

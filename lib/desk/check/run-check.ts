import type { Article } from "../../content/article.ts";
import { compareDiagnostics, type Diagnostic } from "../../content/findings/diagnostic.ts";
import { redirectFinder } from "../../redirects/find-redirect.ts";
import { encodeKey } from "../../redirects/path-key.ts";
import { readSiteFiles } from "../../redirects/site-files.ts";
import { siteRedirects } from "../../redirects/site-redirects.ts";
import type { Site } from "../../settings/config.ts";
import { bodyContext } from "../../site/body-context.ts";
import { siteContent } from "../../site/content.ts";
import { siteGlossary } from "../../site/glossary.ts";
import { settingsFile } from "../../site/settings-file.ts";
import type { CheckedArticle } from "./check-article.ts";
import { checkArticles } from "./check-articles.ts";
import { openCheckCache } from "./check-cache.ts";
import { anchoredArticles, articlesByPath, checkSite } from "./check-site.ts";
import { mastheadFindings } from "./findings/masthead.ts";
import { oldPlaceFindings } from "./findings/old-places.ts";
import { pageBodyFindings } from "./findings/pages.ts";
import { paperFindings } from "./findings/paper.ts";
import { placeAtKey } from "./findings/places.ts";
import { slotFindings } from "./findings/slots.ts";
import { strayFileFindings } from "./findings/stray-files.ts";

interface CheckOptions {
  readonly root: string;
  readonly site: Site;
  readonly isSelected: (file: string) => boolean;
  /** Whether cached findings of earlier runs may be used. */
  readonly usesCache: boolean;
  readonly progress: (done: number, all: number) => void;
}

export interface CheckRun {
  /** How many articles were asked for. */
  readonly articles: number;
  /** How many of them came from the cache. */
  readonly fromCache: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the selected articles, and the parts of the site that concern them. */
export async function runCheck({ root, site, isSelected, ...options }: CheckOptions): Promise<CheckRun> {
  const content = await siteContent();
  const cache = options.usesCache ? await openCheckCache(root, content.everyArticle, site.url) : undefined;
  const checked = new Map<Article, CheckedArticle>();
  for (const article of content.everyArticle) {
    const known = cache?.find(article);
    if (known !== undefined) checked.set(article, known);
  }
  const selected = content.everyArticle.filter(({ file }) => isSelected(file));
  const fromCache = selected.filter((article) => checked.has(article)).length;
  const check = async (articles: readonly Article[]) => {
    const answers = await checkArticles(articles, { articles: content.everyArticle.map(named) }, (done) =>
      options.progress(done, articles.length),
    );
    for (const [place, article] of articles.entries()) {
      const answer = answers[place];
      if (answer !== undefined) checked.set(article, answer);
    }
  };
  const unknown = selected.filter((article) => !checked.has(article));
  await check(unknown);
  const articleAt = articlesByPath(content);
  const anchored = anchoredArticles(checked, articleAt, site.url);
  await check(anchored);
  if (unknown.length + anchored.length > 0) await cache?.keep(checked);
  const redirects = siteRedirects(content, readSiteFiles(root), site);
  const ofSite = checkSite(
    { articleAt, content, glossary: siteGlossary(), redirects, settings: site },
    checked,
  );
  // Findings about stray files can't be turned off: such a link may publish any file of the machine.
  const { addresses, placement } = redirects;
  const findRedirect = redirectFinder([...placement.config, ...placement.catchAll], addresses.livePaths);
  const isLive = (key: string) =>
    (addresses.answering(key) ?? findRedirect(encodeKey(key).slice(1).split("/"), [])) !== undefined;
  const context = bodyContext(content);
  const ofPaper = [
    ...(await paperFindings(root)),
    ...(await pageBodyFindings(content.pages, context, isLive)),
    ...mastheadFindings(site.masthead, settingsFile(), site.repository !== undefined),
    ...(await slotFindings(root, context, isLive)),
  ].filter(({ rule }) => !site.rulesOff.includes(rule));
  const diagnostics = [...ofSite, ...ofPaper, ...strayFileFindings(root), ...oldPlaceFindings(root)]
    .filter(({ file }) => isSelected(file))
    .map(placeAtKey(root))
    .sort(compareDiagnostics);
  return { articles: selected.length, fromCache, diagnostics };
}

function named({ file, slug }: Article): Pick<Article, "file" | "slug"> {
  return { file, slug };
}

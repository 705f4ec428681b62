import site from "../../site.config.ts";
import type { Article } from "../content/article.ts";
import { openArticleCache } from "../content/cache/article-cache.ts";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import { loadArticles, type ParsedFiles } from "../content/load-articles.ts";
import { checkCategoryDescriptions, checkNavigations } from "../content/settings-findings.ts";
import { contentTime } from "../settings/stage.ts";
import { siteGlossary } from "./glossary.ts";
import { settingsFile } from "./settings-file.ts";
import { siteSynonyms } from "./synonyms.ts";

/** The articles of the repository; what `parsed` or an earlier process knows is not parsed again. */
export async function readArticles(parsed: ParsedFiles): Promise<readonly Article[]> {
  const root = process.cwd();
  // Only the first look at the disk finds much to parse; what `dev` reads again afterwards is a file or two.
  const earlier = parsed.size === 0 ? await openArticleCache(root) : undefined;
  const articles = await loadArticles(root, contentTime(), parsed, earlier);
  // Nothing at all may be files on the move: what earlier processes knew stays.
  if (articles.length > 0) await earlier?.keep();
  return articles;
}

/** What only the settings and all articles together can show. */
export function findingsOf(articles: readonly Article[]): readonly Diagnostic[] {
  return [
    ...checkNavigations(articles, [...site.navigations.keys()]),
    ...checkCategoryDescriptions(articles, [...site.categories.keys()], settingsFile()),
    ...siteGlossary().diagnostics,
    ...siteSynonyms().diagnostics,
  ];
}

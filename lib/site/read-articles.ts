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

/** The articles of the repository, without parsing again those in `parsed` or in the cache. */
export async function readArticles(parsed: ParsedFiles): Promise<readonly Article[]> {
  const root = process.cwd();
  // The cache helps only the first reading; later ones in `dev` parse a file or two.
  const earlier = parsed.size === 0 ? await openArticleCache(root) : undefined;
  const articles = await loadArticles(root, contentTime(), parsed, earlier);
  // No articles at all may mean files being moved: keep the cache.
  if (articles.length > 0) await earlier?.keep();
  return articles;
}

/** Findings that need the settings and all articles. */
export function findingsOf(articles: readonly Article[]): readonly Diagnostic[] {
  return [
    ...checkNavigations(articles, [...site.navigations.keys()]),
    ...checkCategoryDescriptions(articles, [...site.categories.keys()], settingsFile()),
    ...siteGlossary().diagnostics,
    ...siteSynonyms().diagnostics,
  ];
}

import { renderToStaticMarkup } from "react-dom/server";
import { drawShareCard } from "../../components/share/draw-share-card.tsx";
import type { Article } from "../../lib/content/article.ts";
import { buildContentIndex, type ContentIndex } from "../../lib/content/content-index.ts";
import { selectFrontPage } from "../../lib/content/lists/front-page.ts";
import { parseArticle } from "../../lib/content/parse-article.ts";
import { findArticleFiles, readSourceFile } from "../../lib/content/source/read-source-files.ts";
import { renderBody } from "../../lib/markdown/render-body.ts";
import { readSiteFiles } from "../../lib/redirects/site-files.ts";
import { siteRedirects } from "../../lib/redirects/site-redirects.ts";
import { writeIndex } from "../../lib/search/index/write-index.ts";
import { searchSource } from "../../lib/search/search-record.ts";
import { authorTerm } from "../../lib/site/author.ts";
import { bodyContext } from "../../lib/site/body-context.ts";
import { relatedArticles } from "../../lib/site/related-articles.ts";
import { siteSynonyms } from "../../lib/site/synonyms.ts";
import { sitemapPages } from "../../lib/sitemap/sitemap-pages.ts";
import { sitemapXml } from "../../lib/sitemap/sitemap-xml.ts";
import { splitSitemap } from "../../lib/sitemap/split-sitemap.ts";
import site from "../../site.config.ts";
import { feedsOf } from "./feeds-of.ts";

const cards = 20;

/** Milliseconds of each step that does not need Next, over the articles of the working folder. */
export async function measureLibrarySteps(): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {};
  const root = process.cwd();
  const now = new Date();
  const sources = await timed(times, "read", async () => {
    const files = await findArticleFiles(`${root}/posts`);
    return files.map(({ path }) => readSourceFile(root, path));
  });
  const articles = await timed(times, "parse", () => sources.map((source) => parseArticle(source, { now })));
  const content = await timed(times, "index", () => buildContentIndex(articles, "public", [], authorTerm));
  await timed(times, "redirects", () => siteRedirects(content, readSiteFiles(root), site));
  await timed(times, "front page, related articles", () => {
    selectFrontPage(content);
    for (const article of content.articles) relatedArticles(content, article);
  });
  await timed(times, "compile and render bodies", () => renderBodies(content.articles, content));
  await timed(times, "search index", () =>
    writeIndex(`${root}/.search/steps.db`, searchSource(content, siteSynonyms().groups), []),
  );
  await timed(times, "feeds of the front page and of each category", () => feedsOf(content));
  await timed(times, `${cards} share cards`, () => drawCards(content));
  await timed(times, "sitemap", () =>
    splitSitemap(sitemapPages(content), site.url).map((pages) => sitemapXml(pages, site.url)),
  );
  return times;
}

async function timed<Result>(
  times: Record<string, number>,
  step: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times[step] = performance.now() - start;
  return result;
}

/** One after the other and nothing kept, as pages are rendered. */
async function renderBodies(articles: readonly Article[], content: ContentIndex): Promise<void> {
  const context = { ...bodyContext(content), components: {} };
  for (const article of articles) renderToStaticMarkup((await renderBody(article, context)).content);
}

async function drawCards({ articles }: ContentIndex): Promise<void> {
  for (const { title, publishedAt } of articles.slice(0, cards)) {
    await drawShareCard({
      headline: title,
      category: "",
      siteName: site.name,
      note: publishedAt,
      picture: undefined,
    });
  }
}

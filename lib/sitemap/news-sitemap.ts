import { x } from "xastscript";
import { absoluteUrl, articlePath } from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import { isSyndicated } from "../feeds/is-syndicated.ts";
import { xmlFile, xmlText } from "../feeds/xml.ts";

const sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
const news = "http://www.google.com/schemas/sitemap-news/0.9";

const twoDays = 2 * 24 * 60 * 60 * 1000;
const mostArticles = 1_000;

interface Publication {
  readonly name: string;
  readonly language: string;
  readonly url: string;
}

/**
 * The articles of the last two days, for Google News. On a day without any it is empty, as Google allows.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * @param listed newest first
 */
export function newsSitemapXml(
  listed: readonly Article[],
  { name, language, url }: Publication,
  now: Date,
): string {
  const articles = listed
    .filter((article) => isSyndicated(article) && article.inSitemap && isNew(article, now))
    .slice(0, mostArticles);
  return xmlFile(
    x("urlset", { xmlns: sitemap, "xmlns:news": news }, [
      ...articles.map(({ publishedAt, slug, title }) =>
        x("url", [
          x("loc", absoluteUrl(url, articlePath(slug))),
          x("news:news", [
            x("news:publication", [x("news:name", xmlText(name)), x("news:language", language)]),
            x("news:publication_date", publishedAt),
            x("news:title", xmlText(title)),
          ]),
        ]),
      ),
    ]),
  );
}

function isNew({ publishedAt }: Article, now: Date): boolean {
  return now.getTime() - Date.parse(publishedAt) <= twoDays;
}

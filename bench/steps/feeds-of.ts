import { renderToStaticMarkup } from "react-dom/server";
import { absoluteUrl, articlePath } from "../../lib/content/addresses/urls.ts";
import type { Article } from "../../lib/content/article.ts";
import type { ContentIndex } from "../../lib/content/content-index.ts";
import { articleEntry } from "../../lib/feeds/article-entry.ts";
import { atomFeed } from "../../lib/feeds/atom.ts";
import type { FeedEntry } from "../../lib/feeds/feed.ts";
import { feedContent } from "../../lib/feeds/feed-content.ts";
import { isSyndicated } from "../../lib/feeds/is-syndicated.ts";
import { renderBody } from "../../lib/markdown/render-body.ts";
import { authorTerm } from "../../lib/site/author.ts";
import { bodyContext } from "../../lib/site/body-context.ts";
import site from "../../site.config.ts";

const longestFeed = 20;

/** The Atom feeds of the front page and of each category, as `app/site-feed.tsx` makes them. */
export async function feedsOf(content: ContentIndex): Promise<readonly string[]> {
  const feeds: string[] = [];
  for (const articles of [content.listed, ...content.categories.map((category) => category.articles)]) {
    const newest = articles.filter(isSyndicated).slice(0, longestFeed);
    const entries = await Promise.all(newest.map((article) => entryOf(article, content)));
    feeds.push(
      atomFeed(
        {
          id: site.url,
          title: site.name,
          subtitle: site.description,
          language: site.language,
          homeUrl: site.url,
          atomUrl: site.url,
          jsonUrl: site.url,
          publisher: { name: site.name, url: site.url },
          entries,
        },
        "",
      ),
    );
  }
  return feeds;
}

async function entryOf(article: Article, content: ContentIndex): Promise<FeedEntry> {
  const body = await renderBody(article, { ...bodyContext(content), components: {} });
  const pageUrl = absoluteUrl(site.url, articlePath(article.slug));
  return articleEntry(article, {
    siteUrl: site.url,
    content: feedContent(renderToStaticMarkup(body.content), pageUrl),
    image: undefined,
    authorTerm,
  });
}

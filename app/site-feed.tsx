import type { NextRequest } from "next/server";
import { FeedBody } from "@/components/article/feed-body";
import { bodyComponents } from "@/components/mdx/body-components";
import { renderToHtml } from "@/components/render-to-html";
import {
  absoluteUrl,
  articlePath,
  correctionsPath,
  decodeSegment,
  type FeedFormat,
  feedPath,
  homePath,
} from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { type ContentIndex, nextPublication, termBySlug } from "@/lib/content/content-index";
import { allCorrections } from "@/lib/content/lists/corrections";
import { articleEntry } from "@/lib/feeds/article-entry";
import { type BoundedCache, createBoundedCache } from "@/lib/feeds/bounded-cache";
import { correctionEntry } from "@/lib/feeds/correction-entry";
import type { Feed, FeedEntry } from "@/lib/feeds/feed";
import { feedContent } from "@/lib/feeds/feed-content";
import { feedImage } from "@/lib/feeds/feed-image";
import { type FeedFile, feedFile, feedResponse } from "@/lib/feeds/feed-response";
import { isSyndicated } from "@/lib/feeds/is-syndicated";
import { processWide } from "@/lib/log/process-wide.mjs";
import { renderBody } from "@/lib/markdown/render-body";
import { feedTimes, keepAnswer } from "@/lib/server/headers/keep-answer";
import { currentStage } from "@/lib/settings/stage";
import { authorTerm } from "@/lib/site/author";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";
import { publicDir } from "@/lib/site/public-dir";
import type { TermList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { answerLegacyPath } from "./answer-legacy-path";

/** The newest articles only. */
const longestFeed = 20;

/** About 20 kB each. */
const rememberedEntries = 300;

/** Each article is rendered once per process. */
const entries = processWide(
  "feed-entries",
  (): BoundedCache<Article, FeedEntry> => createBoundedCache(rememberedEntries),
);

interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly path: string;
  readonly articles: readonly Article[];
}

/** The feed of all articles, with the id that jekyll-feed would have given it. */
export async function frontFeed(request: Request, format: FeedFormat): Promise<Response> {
  const { listed } = await siteContent();
  const id = absoluteUrl(site.url, homePath);
  return respond(request, format, {
    id,
    title: site.name,
    subtitle: site.description,
    path: homePath,
    articles: listed,
  });
}

/** The feed of what was corrected: each correction is an entry, known by its article and its date. */
export async function correctionsFeed(request: Request, format: FeedFormat): Promise<Response> {
  const { listed } = await siteContent();
  const corrections = allCorrections(listed.filter(isSyndicated)).slice(0, longestFeed);
  const feed: Feed = {
    ...headOf({
      id: absoluteUrl(site.url, feedPath(correctionsPath, "xml")),
      title: `${text.corrections} — ${site.name}`,
      subtitle: text.correctionsFeed,
      path: correctionsPath,
    }),
    entries: corrections.map((correction) => correctionEntry(correction, site.url)),
  };
  const file = feedFile(format, feed, text.feed.invitation, new Date());
  const content = await siteContent();
  const keep =
    currentStage() === "development"
      ? "no-cache"
      : keepAnswer(feedTimes, nextPublication(content), Date.now());
  return feedResponse(request.headers, file, keep);
}

/** The feed of the category or tag that a route's parameters name; what is none may be a legacy path. */
export async function termFeed(
  request: NextRequest,
  format: FeedFormat,
  list: TermList,
  params: { slug: string },
): Promise<Response> {
  const term = termBySlug(list.termsOf(await siteContent()), decodeSegment(params.slug));
  if (term === undefined) return answerLegacyPath(request, request.nextUrl.pathname.slice(1).split("/"));
  const path = list.pathOf(term.slug);
  const title = list.titleOf(term.label);
  return respond(request, format, {
    id: absoluteUrl(site.url, feedPath(path, "xml")),
    title: `${title} — ${site.name}`,
    subtitle: list.descriptionOf(term.slug) ?? title,
    path,
    articles: term.articles,
  });
}

/** Finished feeds by path and format, for as long as the articles are unchanged. */
const files = new WeakMap<ContentIndex, BoundedCache<string, FeedFile>>();

/** Each about as long as twenty articles. */
const mostFiles = 200;

async function respond(request: Request, format: FeedFormat, source: FeedSource): Promise<Response> {
  const make = () => makeFile(format, source);
  if (currentStage() === "development") return feedResponse(request.headers, await make(), "no-cache");
  const content = await siteContent();
  const cache = files.get(content) ?? createBoundedCache(mostFiles);
  files.set(content, cache);
  const file = await cache(`${format} ${source.path}`, make);
  return feedResponse(request.headers, file, keepAnswer(feedTimes, nextPublication(content), Date.now()));
}

async function makeFile(format: FeedFormat, source: FeedSource): Promise<FeedFile> {
  return feedFile(format, await siteFeed(source), text.feed.invitation, new Date());
}

async function siteFeed(source: FeedSource): Promise<Feed> {
  const newest = source.articles.filter(isSyndicated).slice(0, longestFeed);
  return { ...headOf(source), entries: await Promise.all(newest.map(siteEntry)) };
}

/** What a feed says of itself. */
function headOf({ id, title, subtitle, path }: Omit<FeedSource, "articles">): Omit<Feed, "entries"> {
  return {
    id,
    title,
    subtitle,
    language: site.language,
    homeUrl: absoluteUrl(site.url, path),
    atomUrl: absoluteUrl(site.url, feedPath(path, "xml")),
    jsonUrl: absoluteUrl(site.url, feedPath(path, "json")),
    publisher: { name: site.name, url: absoluteUrl(site.url, homePath) },
  };
}

/** An article with its whole text. One that is in several feeds is rendered once. */
export function siteEntry(article: Article): Promise<FeedEntry> {
  // Not cached in `dev`, where a chart's data or the glossary may have changed.
  if (currentStage() === "development") return makeEntry(article);
  return entries(article, () => makeEntry(article));
}

async function makeEntry(article: Article): Promise<FeedEntry> {
  const { leadImage, slug } = article;
  return articleEntry(article, {
    siteUrl: site.url,
    content: feedContent(await bodyHtml(article), absoluteUrl(site.url, articlePath(slug))),
    image: leadImage && (await feedImage(leadImage.src, publicDir, site.url)),
    authorTerm,
  });
}

async function bodyHtml(article: Article): Promise<string> {
  const context = { ...bodyContext(await siteContent()), components: bodyComponents };
  return renderToHtml(<FeedBody article={article} body={await renderBody(article, context)} />);
}

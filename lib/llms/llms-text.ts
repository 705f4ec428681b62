import {
  absoluteUrl,
  archivePath,
  articleMarkdownPath,
  categoryPath,
  feedPath,
  homePath,
} from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { isSyndicated } from "../feeds/is-syndicated.ts";
import { markdownText } from "./markdown-text.ts";
import { heading, link, list, quotation, text } from "./mdast-nodes.ts";

/** Older articles are behind the archive and the sitemap. */
const mostArticles = 100;

export interface LlmsSite {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly words: {
    readonly latest: string;
    readonly categories: string;
    readonly archive: string;
    readonly feed: string;
    readonly sitemap: string;
  };
}

/** `/llms.txt`: what the site is, and where each of its newest articles is as Markdown. @see https://llmstxt.org */
export function llmsText(
  { listed, categories }: ContentIndex,
  { name, description, url, words }: LlmsSite,
): string {
  const at = (path: string) => absoluteUrl(url, path);
  const articles = listed.filter(isSyndicated).slice(0, mostArticles);
  const sections = categories.filter(({ articles }) => articles.some(isSyndicated));
  return markdownText([
    heading(1, name),
    quotation(description),
    heading(2, words.latest),
    list(
      articles.map((article) => [
        link(at(articleMarkdownPath(article.slug)), article.title),
        ...standfirst(article),
      ]),
    ),
    heading(2, words.categories),
    list(sections.map(({ slug, label }) => [link(at(categoryPath(slug)), label)])),
    // The name that the proposal gives to what may be left out.
    heading(2, "Optional"),
    list([
      [link(at(archivePath), words.archive)],
      [link(at(feedPath(homePath, "xml")), words.feed)],
      [link(at("/sitemap.xml"), words.sitemap)],
    ]),
  ]);
}

function standfirst({ description }: Article) {
  return description === "" ? [] : [text(`: ${description}`)];
}

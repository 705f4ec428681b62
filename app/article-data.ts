import {
  absoluteUrl,
  articlePath,
  authorPath,
  categoryPath,
  homePath,
  leadImagePath,
  shareCardPath,
} from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { termBySlug } from "@/lib/content/content-index";
import type { RenderedBody } from "@/lib/markdown/body";
import { openingWords } from "@/lib/search/opening-words";
import { imageShapes } from "@/lib/share-card/crop-image";
import { authorTerm, introducedAuthor } from "@/lib/site/author";
import { siteContent } from "@/lib/site/content";
import { publication } from "@/lib/site/publication";
import { text } from "@/lib/site/text";
import { countWords } from "@/lib/structured-data/count-words";
import { newsArticle } from "@/lib/structured-data/news-article";
import { breadcrumbs } from "@/lib/structured-data/pages";
import type { Node } from "@/lib/structured-data/publication";
import site from "@/site.config";
import { sharePicture } from "./~share/share-picture";

/** What an article is about in a sentence or two; undefined where it says nothing. */
export function descriptionOf(article: Article): string | undefined {
  return article.description || openingWords(article.body) || undefined;
}

/** The image for link previews: what the front matter names for them, else the card, anew with each change. */
export function shareImage({ digest, leadImage, shareImage, slug }: Article): string {
  if (shareImage !== undefined && shareImage !== leadImage?.src) return shareImage;
  return `${shareCardPath(slug)}?v=${digest.slice(0, 8)}`;
}

/** What an article's page says of itself to search engines. */
export async function articleData(article: Article, body: RenderedBody): Promise<readonly Node[]> {
  const content = await siteContent();
  const authors = article.authors.map(authorTerm).map(({ label, slug }) => {
    const { email, links, picture, role } = introducedAuthor(slug) ?? {};
    const path = termBySlug(content.authors, slug) && authorPath(slug);
    return { name: label, path, role, email, picture, links: links?.map(({ href }) => href) };
  });
  const section = article.categories.find(({ slug }) => termBySlug(content.categories, slug) !== undefined);
  const crumbs = [
    { name: text.home, path: homePath },
    ...(section === undefined ? [] : [{ name: section.label, path: categoryPath(section.slug) }]),
    { name: article.title, path: articlePath(article.slug) },
  ];
  const parts = {
    authors,
    description: descriptionOf(article),
    images: await imagesOf(article),
    words: countWords(body.text),
  };
  return [newsArticle(article, publication, parts), breadcrumbs(crumbs, site.url)];
}

async function imagesOf(article: Article): Promise<readonly string[]> {
  const at = (path: string) => absoluteUrl(site.url, path);
  if ((await sharePicture(article)) === undefined) return [at(shareCardPath(article.slug))];
  return Object.keys(imageShapes).map((shape) => at(leadImagePath(article.slug, shape)));
}

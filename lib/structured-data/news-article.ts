import { absoluteUrl, articlePath, seriesPath } from "../content/addresses/urls.ts";
import type { Article, Term } from "../content/article.ts";
import { lastChange } from "../feeds/last-change.ts";
import { context, type Node, type Publication, partOfSite, publisher } from "./publication.ts";

export interface ArticleAuthor {
  readonly name: string;
  /** The path of their page; undefined for one without. */
  readonly path: string | undefined;
  readonly role?: string | undefined;
  readonly email?: string | undefined;
  /** A path below the site or an address. */
  readonly picture?: string | undefined;
  /** Where else they are. */
  readonly links?: readonly string[] | undefined;
}

/** What an article itself does not say. */
export interface ArticleParts {
  /** In the three shapes that Google asks for, or as many as there are; absolute. */
  readonly images: readonly string[];
  readonly description: string | undefined;
  readonly words: number;
  readonly authors: readonly ArticleAuthor[];
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(article: Article, site: Publication, parts: ArticleParts): Node {
  const { ai, categories, corrections, publishedAt, series, slug, sources, tags, title } = article;
  const { authors, description, images, words } = parts;
  const url = absoluteUrl(site.url, articlePath(slug));
  return {
    "@context": context,
    "@type": "NewsArticle",
    headline: title,
    ...(description === undefined ? {} : { description }),
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    datePublished: publishedAt,
    dateModified: lastChange(article),
    author: authors.length === 0 ? [publisher(site)] : authors.map((author) => authorOf(author, site)),
    publisher: publisher(site),
    ...(images.length === 0 ? {} : { image: images }),
    inLanguage: article.language ?? site.language,
    articleSection: categories.map(({ label }) => label),
    keywords: tags.map(({ label }) => label),
    wordCount: words,
    isAccessibleForFree: true,
    isPartOf: [partOfSite(site), ...(series === undefined ? [] : [seriesOf(series, site)])],
    ...(sources.length === 0 ? {} : { citation: sources.map(sourceOf) }),
    ...(ai.length === 0 ? {} : { digitalSourceType: sourceTypeOf(ai) }),
    ...(corrections.length === 0 ? {} : { correction: corrections.map(correctionOf) }),
  };
}

/**
 * How much of it a trained model made.
 * @see https://schema.org/IPTCDigitalSourceEnumeration
 */
function sourceTypeOf(ai: Article["ai"]): string {
  const isWhole = ai.some(({ what }) =>
    /^(?:기사 ?)?(?:전체|전문|본문)$|^(?:whole |entire )?article$/i.test(what),
  );
  const name = isWhole ? "TrainedAlgorithmicMedia" : "CompositeWithTrainedAlgorithmicMedia";
  return `${context}/${name}DigitalSource`;
}

/** A desk of the site's own, `어텐션 편집부`, is no person. */
function authorOf(author: ArticleAuthor, site: Publication): Node {
  const { email, links = [], name, path, picture, role } = author;
  const type = name.startsWith(site.name) ? "Organization" : "Person";
  return {
    "@type": type,
    name,
    ...(path === undefined ? {} : { url: absoluteUrl(site.url, path) }),
    ...(role === undefined || type === "Organization" ? {} : { jobTitle: role }),
    ...(email === undefined ? {} : { email }),
    ...(picture === undefined ? {} : { image: absoluteUrl(site.url, picture) }),
    ...(links.length === 0 ? {} : { sameAs: links }),
  };
}

function seriesOf({ label, slug }: Term, site: Publication): Node {
  return { "@type": "CreativeWorkSeries", name: label, url: absoluteUrl(site.url, seriesPath(slug)) };
}

function sourceOf({ label, url }: Article["sources"][number]): Node {
  return { "@type": "CreativeWork", name: label, ...(/^https?:/.test(url) ? { url } : {}) };
}

function correctionOf({ date, text }: Article["corrections"][number]): Node {
  return { "@type": "CorrectionComment", datePublished: date, text };
}

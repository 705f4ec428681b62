import { aboutPath, absoluteUrl, articlePath } from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import { context, type Node, type Publication, partOfSite } from "./publication.ts";

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the front page to a page, that page last. */
export function breadcrumbs(crumbs: readonly Crumb[], siteUrl: string): Node {
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      item: absoluteUrl(siteUrl, path),
    })),
  };
}

/** A page that is no article and no list. */
export function webPage(
  { name, path, description }: Crumb & { readonly description: string },
  site: Publication,
): Node {
  const url = absoluteUrl(site.url, path);
  return {
    "@context": context,
    "@type": path === aboutPath ? "AboutPage" : "WebPage",
    "@id": url,
    name,
    ...(description === "" ? {} : { description }),
    url,
    inLanguage: site.language,
    isPartOf: partOfSite(site),
  };
}

/** A page that lists articles, in the order in which they stand on it. */
export function collectionPage(
  { name, path, description }: Crumb & { readonly description: string | undefined },
  articles: readonly Article[],
  site: Publication,
): Node {
  const url = absoluteUrl(site.url, path);
  return {
    "@context": context,
    "@type": "CollectionPage",
    "@id": url,
    name,
    ...(description === undefined ? {} : { description }),
    url,
    inLanguage: site.language,
    isPartOf: partOfSite(site),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: articles.length,
      itemListElement: articles.map(({ slug }, place) => ({
        "@type": "ListItem",
        position: place + 1,
        url: absoluteUrl(site.url, articlePath(slug)),
      })),
    },
  };
}

/** The site as structured data names it. */
export interface Publication {
  readonly name: string;
  readonly description: string;
  /** Without a trailing slash. */
  readonly url: string;
  readonly language: string;
}

/** One node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

export const context = "https://schema.org";

/** Other nodes mean the site and its publisher by these. */
const webSiteId = (url: string) => `${url}/#website`;
const publisherId = (url: string) => `${url}/#publisher`;

/** The publisher, in full on every page: not every consumer follows an `@id` to another page. */
export function publisher({ name, url }: Publication): Node {
  const logo = { "@type": "ImageObject", url: `${url}/icon-512.png` };
  return { "@type": "NewsMediaOrganization", "@id": publisherId(url), name, url: `${url}/`, logo };
}

/** The site, and how to ask its search. */
export function webSite(site: Publication): Node {
  const { name, description, url, language } = site;
  return {
    "@context": context,
    "@type": "WebSite",
    "@id": webSiteId(url),
    name,
    description,
    url: `${url}/`,
    inLanguage: language,
    publisher: publisher(site),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${url}/search?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** What a page belongs to. */
export function partOfSite({ name, url }: Publication): Node {
  return { "@type": "WebSite", "@id": webSiteId(url), name, url: `${url}/` };
}

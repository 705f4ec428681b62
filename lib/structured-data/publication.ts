import { absoluteUrl } from "../content/addresses/urls.ts";

/** The site as structured data names it. */
export interface Publication {
  readonly name: string;
  readonly description: string;
  /** Without a trailing slash. */
  readonly url: string;
  readonly language: string;
  /** `2026-11-24` */
  readonly foundedOn?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Paths of the pages that say how it works, by schema.org's names. */
  readonly policies?: Readonly<Record<PolicyName, string | undefined>>;
}

type PolicyName =
  | "masthead"
  | "ethicsPolicy"
  | "publishingPrinciples"
  | "correctionsPolicy"
  | "ownershipFundingInfo";

/** One node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

export const context = "https://schema.org";

/** Other nodes mean the site and its publisher by these. */
const webSiteId = (url: string) => `${url}/#website`;
const publisherId = (url: string) => `${url}/#publisher`;

/** Who publishes, whole on every page: not every reader follows an `@id` to another. */
export function publisher({ name, url, foundedOn, email, phone, policies }: Publication): Node {
  const said = {
    foundingDate: foundedOn,
    email,
    telephone: phone,
    ...Object.fromEntries(
      Object.entries(policies ?? {}).map(([policy, path]) => [policy, path && absoluteUrl(url, path)]),
    ),
  };
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(url),
    name,
    url: `${url}/`,
    logo: { "@type": "ImageObject", url: `${url}/icon-512.png` },
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
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

import { existsSync } from "node:fs";
import { join } from "node:path";
import site from "../../site.config.ts";
import { aboutPath } from "../content/addresses/urls.ts";
import { contentPaths } from "../content/source/content-paths.ts";
import type { Publication } from "../structured-data/publication.ts";

/** The newspaper as structured data names it, with the policies that it has pages for. */
export const publication: Publication = {
  name: site.name,
  description: site.description,
  url: site.url,
  language: site.language,
  foundedOn: site.masthead.foundedOn,
  email: site.masthead.email,
  phone: site.masthead.phone,
  policies: {
    masthead: pageAt(aboutPath),
    ethicsPolicy: pageAt("/ethics"),
    publishingPrinciples: pageAt("/ethics") ?? pageAt(aboutPath),
    correctionsPolicy: pageAt("/corrections-policy"),
    ownershipFundingInfo: pageAt("/ownership") ?? (site.masthead.ownership && pageAt(aboutPath)),
  },
};

/** The address, where `site/pages/` has a page for it. */
function pageAt(path: string): string | undefined {
  const file = join(/* turbopackIgnore: true */ process.cwd(), contentPaths.pages, path.slice(1));
  return ["md", "mdx"].some((ending) => existsSync(`${file}.${ending}`)) ? path : undefined;
}

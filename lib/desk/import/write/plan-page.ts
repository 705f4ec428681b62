import { Document } from "yaml";
import { decodeAddress } from "../../../content/addresses/decode.ts";
import { slugify } from "../../../content/addresses/slug.ts";
import { contentPaths } from "../../../content/source/content-paths.ts";
import { pathKey } from "../../../redirects/path-key.ts";

/** A page of the old site, its text already Markdown as this site reads it. */
export interface OldPageText {
  /** As the old site had it: `/about/`, `/company/History.html`. */
  readonly address: string;
  readonly title: string;
  /** Empty for none. */
  readonly description: string;
  /** Other addresses that led to it. */
  readonly formerAddresses: readonly string[];
  /** Front matter that means the same here, such as `math`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface PlannedPage {
  /** Below the root: `site/pages/about.md`. */
  readonly file: string;
  /** Where it is here, decoded: `/about`. */
  readonly path: string;
  readonly text: string;
}

/** Deeper ones are not served (`page/taken-address`). */
const mostParts = 3;

/**
 * A page of the old site as a file in `site/pages/` with the same address, or with a redirect when this site writes the
 * address in another way; undefined when its address is the front page's, too deep, or taken.
 *
 * @param isTaken whether this site has a page at a key, given as `pathKey` writes it
 */
export function planPage(page: OldPageText, isTaken: (key: string) => boolean): PlannedPage | undefined {
  const key = pathKey(page.address);
  const parts = key
    .split("/")
    .filter((part) => part !== "")
    .map(slugify);
  const path = `/${parts.join("/")}`;
  if (parts.length === 0 || parts.length > mostParts || isTaken(path)) return undefined;
  const former = [...(path === key ? [] : [page.address]), ...page.formerAddresses]
    .map(decodeAddress)
    .filter((address) => address.startsWith("/") && pathKey(address) !== path);
  const head = new Document({
    title: page.title,
    ...(page.description === "" ? {} : { description: page.description }),
    ...page.settings,
    ...(former.length === 0 ? {} : { redirect_from: [...new Set(former)] }),
  });
  return {
    file: `${contentPaths.pages}/${parts.join("/")}.md`,
    path,
    text: `---\n${head.toString({ lineWidth: 0 })}---\n\n${page.body.trim()}\n`,
  };
}

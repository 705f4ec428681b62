import { pathKey } from "../../lib/redirects/path-key.ts";
import { withBuiltSite } from "../built-site.ts";
import type { JekyllSite } from "./build-with-jekyll.ts";
import type { PortalReport } from "./run-portal.ts";

export interface AskedAddresses {
  readonly asked: number;
  readonly wrong: readonly { readonly path: string; readonly found: string }[];
}

/** Styles, scripts and indexes of a theme or plugin are not carried over, for no reader asks for them; nor is the page of a missing page. */
const notCarried = /\.(?:css|js|json|map)$|^\/(?:search\.xml|404\.html)$/;

/** Asks a built portal for every address that Jekyll wrote: a post's has to lead to its article in one permanent hop. */
export async function askAddresses(
  portal: string,
  { documents, pages }: JekyllSite,
  { posts }: PortalReport,
): Promise<AskedAddresses> {
  const permalinks = new Map(posts.map(({ source, permalink }) => [source, permalink]));
  const expected = new Map<string, string | undefined>(
    pages.filter((path) => !notCarried.test(path)).map((path) => [path, undefined]),
  );
  // Of two posts at one address the later one was written last.
  const inOrder = documents.toSorted((a, b) => (nameOf(a.file) < nameOf(b.file) ? -1 : 1));
  for (const { file, url, redirects, forwards } of inOrder) {
    const permalink = forwards ? undefined : permalinks.get(file.normalize("NFC"));
    for (const path of [url, ...redirects]) expected.set(path, permalink);
  }
  return withBuiltSite(async (origin) => {
    const wrong: { path: string; found: string }[] = [];
    for (const [path, permalink] of expected) {
      const found = await ask(new URL(path, origin), permalink);
      if (found !== undefined) wrong.push({ path, found });
    }
    return { asked: expected.size, wrong };
  }, portal);
}

/** Undefined when all is well, else what was found. */
async function ask(url: URL, permalink: string | undefined): Promise<string | undefined> {
  const first = await fetch(url, { redirect: "manual" });
  if (first.status === 200 && permalink === undefined) return undefined;
  const location = first.headers.get("location");
  if (first.status !== 308 || location === null) return String(first.status);
  const target = new URL(location, url);
  const second = await fetch(target, { redirect: "manual" });
  if (second.status !== 200) return `${location} ${second.status}`;
  return permalink === undefined || pathKey(target.pathname) === pathKey(permalink) ? undefined : location;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultsFor, type JekyllConfig } from "./jekyll-config.ts";
import { decodeText, splitFrontMatter } from "./old-text.ts";
import { hasOwnText, pageTarget } from "./page-target.ts";
import type { JekyllSite } from "./read-jekyll-site.ts";
import { readRubyYaml } from "./ruby-yaml.ts";

/** A page of the old site (no post), with the portal's page in its place. */
export interface OldPage {
  readonly source: string;
  readonly address: string;
  /** Its `redirect_from`. */
  readonly redirectFrom: readonly string[];
  /** Path of the portal's page for the same purpose; undefined when there is none. */
  readonly target: string | undefined;
  /** Whether the page has text that the portal's page in its place lacks. */
  readonly hasText: boolean;
}

/** Only machines ask for these; the portal has its own. */
const forMachines =
  /^\/(?:(?:404|500|offline|robots|sitemap|feed|atom|rss|redirects|manifest|service-worker|sw)(?:\.\w+)?\/?|(?:index\.html)?)$/i;

/** Files by which services verify the site's owner or its advertisers. */
const ofOwner =
  /^(?:google[0-9a-f]{16}|naver[0-9a-f]{32}|yandex_[0-9a-f]+|pinterest-\w+)\.html$|^BingSiteAuth\.xml$|^(?:app-)?ads\.txt$/i;

/** Whether a file has to stay at its address for the site's owner. */
export function isOwnersFile(path: string): boolean {
  return ofOwner.test(path);
}

/** Finds the old site's pages: files with front matter outside of its posts. */
export async function readOldPages(site: JekyllSite): Promise<readonly OldPage[]> {
  const candidates = site.files.filter(
    (path) => /\.(?:md|markdown|html?)$/i.test(path) && !isOwnersFile(path),
  );
  const pages: OldPage[] = [];
  for (const path of candidates) {
    const split = splitFrontMatter(decodeText(await readFile(join(site.root, path))).text);
    if (split === undefined) continue;
    const written = readRubyYaml(split.yaml)?.data ?? {};
    const data = { ...defaultsFor(site.config.defaults, path, "pages"), ...written };
    const address = pageAddress(path, data.permalink, site.config);
    if (data.published === false || forMachines.test(address)) continue;
    const layout = String(data.layout ?? "").trim();
    const frame = await frameOf(site, layout, split.body);
    const target = pageTarget({ layout, taxonomy: data.taxonomy, body: split.body, frame });
    pages.push({
      source: path.normalize("NFC"),
      address,
      redirectFrom: [data.redirect_from]
        .flat(9)
        .filter((from): from is string => typeof from === "string" && from !== ""),
      target,
      hasText: hasOwnText(split.body, target),
    });
  }
  return pages;
}

/** General layouts, whose lists belong to a sidebar. */
const commonLayouts = /^(?:default|page|single|post|base|compress)?$/;

async function frameOf({ root, includes }: JekyllSite, layout: string, body: string): Promise<string> {
  const names = [...body.matchAll(/\{%-?\s*include(?:_cached)?\s+([\w./-]+)/g)].map(([, name = ""]) => name);
  const isOwn = !commonLayouts.test(layout) && /^[\w-]+$/.test(layout);
  const own = isOwn ? await readFile(join(root, `_layouts/${layout}.html`), "utf8").catch(() => "") : "";
  return [own, ...names.map((name) => includes.get(name) ?? "")].join("\n");
}

/**
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/page.rb `template`
 * @param permalink of the page itself
 */
export function pageAddress(path: string, permalink: unknown, config: JekyllConfig): string {
  const collection = [...config.collections].find(([, { folder }]) => path.startsWith(`${folder}/`));
  const below = collection === undefined ? path : path.slice(collection[1].folder.length + 1);
  const bare = below.replace(/\.[^./]+$/, "");
  const name = bare.slice(bare.lastIndexOf("/") + 1);
  const values: Readonly<Record<string, string>> = {
    ":collection": collection?.[0] ?? "",
    ":path": collection === undefined ? bare.slice(0, -name.length) : bare,
    ":basename": name,
    ":name": name,
    ":title": name,
    ":slug": name,
    ":output_ext": ".html",
  };
  const template =
    typeof permalink === "string" && permalink !== ""
      ? permalink
      : (collection?.[1].permalink ?? ownTemplate(name, collection === undefined, config));
  return `/${template.replace(/:[a-z_]+/g, (key) => values[key] ?? key)}`.replace(/\/+/g, "/");
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `add_permalink_suffix` */
function ownTemplate(name: string, isPage: boolean, { permalink }: JekyllConfig): string {
  if (isPage && name === "index") return "/:path/";
  const template = isPage ? "/:path/:basename" : "/:collection/:path";
  if (permalink === "pretty" || permalink.endsWith("/")) return `${template}/`;
  const isExtended = ["date", "ordinal", "none"].includes(permalink) || permalink.endsWith(":output_ext");
  return isExtended ? `${template}:output_ext` : template;
}

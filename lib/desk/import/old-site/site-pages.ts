import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { slugify } from "../../../content/addresses/slug.ts";
import {
  aboutPath,
  archivePath,
  categoriesPath,
  categoryPath,
  homePath,
  tagPath,
  tagsPath,
} from "../../../content/addresses/urls.ts";
import { defaultsFor } from "./jekyll-config.ts";
import { decodeText, splitFrontMatter } from "./old-text.ts";
import type { JekyllSite } from "./read-jekyll-site.ts";
import { readRubyYaml } from "./ruby-yaml.ts";

/** A page of the old site (no post), with what stands in its place here. */
export interface OldPage {
  readonly source: string;
  readonly address: string;
  /** Path of the portal's page for the same purpose; undefined when there is none. */
  readonly target: string | undefined;
}

/** Machines ask for these; the portal answers at the same addresses, or nobody misses them. */
const forMachines =
  /^(?:404|robots|sitemap|feed|atom|rss|search|redirects|manifest|service-worker|sw|offline|index|CNAME|google[0-9a-f]+|naver[0-9a-f]+|ads)\./;

/** Finds the old site's pages: files with front matter outside of its posts. */
export async function readOldPages(site: JekyllSite): Promise<readonly OldPage[]> {
  const candidates = site.files.filter((path) => /\.(?:md|markdown|html?)$/i.test(path));
  const pages = await Promise.all(
    candidates.map(async (path) => {
      const split = splitFrontMatter(decodeText(await readFile(join(site.root, path))).text);
      if (split === undefined) return [];
      const name = path.slice(path.lastIndexOf("/") + 1);
      const written = readRubyYaml(split.yaml)?.data ?? {};
      const data = { ...defaultsFor(site.config.defaults, path, "pages"), ...written };
      if (forMachines.test(name) && path === name) return [];
      return [
        { source: path.normalize("NFC"), address: addressOf(path, data, site), target: targetOf(name, data) },
      ];
    }),
  );
  return pages.flat();
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/page.rb `template` */
function addressOf(path: string, data: Readonly<Record<string, unknown>>, { config }: JekyllSite): string {
  if (typeof data.permalink === "string" && !data.permalink.includes(":")) {
    return data.permalink.startsWith("/") ? data.permalink : `/${data.permalink}`;
  }
  const base = path.replace(/\.[^./]+$/, "").replace(/(?:^|\/)index$/, "");
  if (path.startsWith("_tabs/")) return `/${base.slice("_tabs/".length)}/`;
  const pretty = config.permalink === "pretty" || config.permalink.endsWith("/");
  return `/${base}${base === "" || pretty ? "/" : ".html"}`.replace(/\/+/g, "/");
}

function targetOf(name: string, data: Readonly<Record<string, unknown>>): string | undefined {
  const layout = String(data.layout ?? "").trim();
  const { taxonomy } = data;
  if (typeof taxonomy === "string" && layout === "category") return categoryPath(slugify(taxonomy));
  if (typeof taxonomy === "string" && layout === "tag") return tagPath(slugify(taxonomy));
  const hint = `${layout} ${name}`.toLowerCase();
  if (/\b(?:home|index)\b/.test(hint)) return homePath;
  if (/categor/.test(hint)) return categoriesPath;
  if (/\btags?\b/.test(hint)) return tagsPath;
  if (/archive|\bposts\b|\byear/.test(hint)) return archivePath;
  if (/\babout\b/.test(hint)) return aboutPath;
  return undefined;
}

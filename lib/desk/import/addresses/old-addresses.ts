import { pathKey } from "../../../redirects/path-key.ts";
import type { JekyllConfig } from "../old-site/jekyll-config.ts";
import { jekyllUrl, readJekyllDate, type UrlSource } from "../old-site/jekyll-url.ts";
import { baseNameOf, categoriesOf, type JekyllReading, type OldDocument } from "../old-site/old-document.ts";

/**
 * Every address of a document on the old site, decoded, the likeliest first. There may be several: without a time zone in
 * the settings the building machine's decided about dates, and unreadable front matter made Jekyll use the file's name.
 */
export function oldAddresses(
  document: OldDocument,
  reading: JekyllReading,
  config: JekyllConfig,
  defaults: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (document.publication === "draft" && !config.showDrafts) return [];
  if (document.publication === "unpublished" && !config.unpublished) return [];
  const zones = config.timeZone === undefined ? ["UTC", "Asia/Seoul"] : [config.timeZone];
  const understood = zones.flatMap((zone) => addressOf(document, config, zone));
  const misread =
    reading === "unreadable" ? addressOf(asUnreadable(document, defaults), config, zones[0] ?? "UTC") : [];
  // Jekyll never wrote the address that this front matter names, but links in the same site may use it.
  const addresses = [...misread, ...understood];
  return unique(addresses.flatMap((path) => withBase(path, config.baseurl)));
}

function withBase(path: string, baseurl: string): readonly string[] {
  return baseurl === "" ? [path] : [`${baseurl}${path}`, path];
}

/** `/a`, `/a/` and `/a.html` are one address here. */
function unique(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.toReversed().map((path) => [pathKey(path), path])).values()].toReversed();
}

function addressOf(
  document: Pick<OldDocument, "source" | "data" | "categories" | "date"> & {
    readonly slug: string | undefined;
  },
  config: JekyllConfig,
  timeZone: string,
): readonly string[] {
  const { source, data } = document;
  const date = document.date === undefined ? undefined : readJekyllDate(document.date, timeZone);
  const values: UrlSource = {
    collection: source.collection,
    baseName: baseNameOf(source.path),
    cleanedPath: source.relativePath
      .replace(/\.[^./]+$/, "")
      .replace(config.collections.get(source.collection)?.folder ?? "_posts", "")
      .replace(/\.+$/, ""),
    slug: document.slug,
    categories: document.categories,
    outputExtension: ".html",
    date,
  };
  const own = data.permalink;
  const template = typeof own === "string" && own !== "" ? own : templateOf(source.collection, config);
  const url = jekyllUrl(template, values);
  return url === undefined ? [] : [url];
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `add_permalink_suffix` */
function templateOf(collection: string, config: JekyllConfig): string {
  if (collection === "posts") return config.postTemplate;
  const own = config.collections.get(collection)?.permalink;
  if (own !== undefined) return own;
  const { permalink } = config;
  if (permalink === "pretty" || permalink.endsWith("/")) return "/:collection/:path/";
  const extended = ["date", "ordinal", "none"].includes(permalink) || permalink.endsWith(":output_ext");
  return `/:collection/:path${extended ? ":output_ext" : ""}`;
}

/** For a file with unreadable front matter Jekyll knows the path, the site's defaults and the time of the build. */
function asUnreadable(document: OldDocument, defaults: Readonly<Record<string, unknown>>) {
  return {
    source: document.source,
    data: defaults,
    slug: undefined,
    date: undefined,
    categories: categoriesOf(document.source, {}, defaults),
  };
}

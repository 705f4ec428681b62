import type { Temporal } from "temporal-polyfill";
import { jekyllSlug } from "./jekyll-slug.ts";

/** What Jekyll fills a permalink's placeholders from. */
export interface UrlSource {
  readonly collection: string;
  /** The file's name without folders and ending. */
  readonly baseName: string;
  /** The path below the collection's folder without ending: `/notes/first`. */
  readonly cleanedPath: string;
  /** `slug` of the front matter, or the file name's; undefined when Jekyll could not read the front matter. */
  readonly slug: string | undefined;
  readonly categories: readonly string[];
  readonly outputExtension: string;
  /** Undefined when only the moment of the old build would say it. */
  readonly date: Temporal.ZonedDateTime | undefined;
}

/** @see https://jekyllrb.com/docs/permalinks/#built-in-formats */
const styles: ReadonlyMap<string, string> = new Map([
  ["date", "/:categories/:year/:month/:day/:title:output_ext"],
  ["pretty", "/:categories/:year/:month/:day/:title/"],
  ["ordinal", "/:categories/:year/:y_day/:title:output_ext"],
  ["weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext"],
  ["none", "/:categories/:title:output_ext"],
]);

/** The template behind `permalink` of `_config.yml`: one of Jekyll's styles, or itself. */
export function permalinkTemplate(written: string): string {
  return styles.get(written) ?? written;
}

/**
 * The address of a document, decoded: `/ai 뉴스/news10/`.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/url.rb
 * @returns undefined when the template asks for what nobody knows (the moment of the build, a name Jekyll lacks)
 */
export function jekyllUrl(template: string, source: UrlSource): string | undefined {
  let unknown = false;
  const filled = template.replace(/:([a-z_]+)/g, (written, name: string) => {
    const names = name.endsWith("_") ? [name, name.slice(0, -1)] : [name];
    for (const key of names) {
      const value = placeholder(key, source);
      if (value !== undefined) return guard(value) + written.slice(key.length + 1);
    }
    unknown = true;
    return written;
  });
  return unknown ? undefined : sanitise(filled);
}

/** What would end a path in a URL, or begin an escape, stays escaped. */
function guard(value: string): string {
  return value.replace(/[%?#]/g, encodeURIComponent);
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/url.rb `sanitize_url` */
function sanitise(path: string): string {
  return `/${path}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/g, "/");
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/drops/url_drop.rb */
function placeholder(name: string, source: UrlSource): string | undefined {
  const { baseName, categories, date, slug } = source;
  switch (name) {
    case "collection":
      return source.collection;
    case "path":
      return source.cleanedPath;
    case "output_ext":
      return source.outputExtension;
    case "name":
      return jekyllSlug(baseName);
    case "title":
      return jekyllSlug(slug ?? baseName, "pretty", "kept");
    case "slug":
      return jekyllSlug(slug ?? baseName);
    case "categories":
      return [...new Set(categories.map((category) => category.toLowerCase()))].join("/");
    case "slugified_categories":
      return [...new Set(categories.map((category) => jekyllSlug(category)))].join("/");
    default:
      return date === undefined ? undefined : datePart(name, date);
  }
}

function datePart(name: string, date: Temporal.ZonedDateTime): string | undefined {
  const pad = (value: number, length = 2) => String(value).padStart(length, "0");
  const english = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(
      Date.UTC(date.year, date.month - 1, date.day),
    );
  switch (name) {
    case "year":
      return pad(date.year, 4);
    case "short_year":
      return pad(date.year % 100);
    case "month":
      return pad(date.month);
    case "i_month":
      return String(date.month);
    case "short_month":
      return english({ month: "short" });
    case "long_month":
      return english({ month: "long" });
    case "day":
      return pad(date.day);
    case "i_day":
      return String(date.day);
    case "y_day":
      return pad(date.dayOfYear, 3);
    case "w_year":
      return String(date.yearOfWeek ?? date.year);
    case "week":
      return pad(date.weekOfYear ?? 0);
    case "w_day":
      return String(date.dayOfWeek);
    case "short_day":
      return english({ weekday: "short" });
    case "long_day":
      return english({ weekday: "long" });
    case "hour":
      return pad(date.hour);
    case "minute":
      return pad(date.minute);
    case "second":
      return pad(date.second);
    default:
      return undefined;
  }
}

import { Temporal } from "temporal-polyfill";
import type { WrittenScalar } from "./ruby-yaml.ts";

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
  /** Undefined when it depends on the time of the old build. */
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
 * @returns undefined when the template needs an unknown value (the time of the build, a name that Jekyll lacks)
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

/** Characters that would end a path in a URL, or begin an escape, stay escaped. */
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

const replaced = {
  raw: /\s+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
} as const;

type SlugMode = keyof typeof replaced | "latin" | "none";
type SlugCase = "lower" | "kept";

/**
 * A slug as Jekyll makes it.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `slugify`
 */
export function jekyllSlug(text: string, mode: SlugMode = "default", letterCase: SlugCase = "lower"): string {
  const slug = mode === "none" ? text : hyphenate(text, mode);
  return letterCase === "kept" ? slug : slug.toLowerCase();
}

function hyphenate(text: string, mode: Exclude<SlugMode, "none">): string {
  const plain = mode === "latin" ? transliterate(text) : text;
  return plain.replace(replaced[mode === "latin" ? "default" : mode], "-").replace(/^-|-$/g, "");
}

/** Like the `i18n` gem without extra rules: removes accents and writes `?` for other scripts. */
function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => {
    const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return /^[\0-\x7f]+$/.test(base) ? base : "?";
  });
}

export function readSlugMode(written: unknown): SlugMode {
  const mode = String(written ?? "default");
  return mode in replaced || mode === "latin" ? (mode as SlugMode) : "none";
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `titleize_slug` */
export function titleFromSlug(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(" ");
}

/** The forms that Psych reads as a time; without a zone it means UTC. */
const psychTime =
  /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;

/** The parts that Ruby's `Time.parse` finds in a text; it ignores unknown words such as `오후`. */
const form =
  /^\D*?(?<year>\d{2,4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})(?:\D*?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[AP]M)?\s*(?<zone>Z|UTC|GMT(?:[+-]\d+)?|KST|JST|[+-]\d{1,2}:?(?:\d{2})?)?)?/i;

/**
 * The instant that Jekyll reads from a post's date, in the zone in which the site was built.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `parse_date`
 * @returns undefined where Jekyll would stop with an error
 */
export function readJekyllDate(written: WrittenScalar, timeZone: string): Temporal.ZonedDateTime | undefined {
  const text = written.text.trim();
  const parts = form.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { year = "", hour = "0", half } = parts;
  const inUtc = parts.zone === undefined && !written.quoted && psychTime.test(text);
  try {
    // Ruby moves an impossible day forward: 30 February is 1 March.
    const first = Temporal.PlainDateTime.from(
      {
        year: year.length === 2 ? fullYear(Number(year)) : Number(year),
        month: Number(parts.month),
        day: 1,
        hour: hourOfDay(Number(hour), half),
        minute: Number(parts.minute ?? 0),
        second: Number(parts.second ?? 0),
      },
      { overflow: "reject" },
    );
    const day = Number(parts.day);
    if (day < 1 || day > 31) return undefined;
    const zone = inUtc ? "UTC" : zoneId(parts.zone, timeZone);
    return first
      .add({ days: day - 1 })
      .toZonedDateTime(zone)
      .withTimeZone(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The year that Ruby reads from two digits. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 69 ? 1900 : 2000);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
}

function zoneId(zone: string | undefined, local: string): string {
  if (zone === undefined) return local;
  if (/^(?:KST|JST)$/i.test(zone)) return "+09:00";
  const [, sign, hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? "UTC" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

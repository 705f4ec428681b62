import { titleFromSlug } from "./jekyll-url.ts";
import type { DocumentFile } from "./read-jekyll-site.ts";
import { isRecord, type WrittenScalar } from "./ruby-yaml.ts";

/** Whether Jekyll could read a document's front matter. */
export type JekyllReading = "read" | "unreadable" | "absent";

/** A document as Jekyll reads it. */
export interface OldDocument {
  readonly source: DocumentFile;
  /** The front matter alone. */
  readonly written: Readonly<Record<string, unknown>>;
  /** The site's defaults under it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly date: WrittenScalar | undefined;
  readonly slug: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly publication: "published" | "unpublished" | "draft";
}

interface Written {
  readonly data: Readonly<Record<string, unknown>>;
  readonly scalarAt: (key: string) => WrittenScalar | undefined;
}

const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/;

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb `populate_title` */
export function describeDocument(
  source: DocumentFile,
  written: Written,
  defaults: Readonly<Record<string, unknown>>,
): OldDocument {
  const data = { ...defaults, ...written.data };
  const [, fileDate, dated] = datedName.exec(baseNameOf(source.path)) ?? [];
  const fileSlug = (dated ?? baseNameOf(source.path)).replace(/\.+$/, "");
  const ownSlug = textOf(data.slug);
  const title = textOf(data.title);
  const inFile = written.scalarAt("date");
  const ofFile = fileDate === undefined ? undefined : { text: fileDate, quoted: true };
  return {
    source,
    written: written.data,
    data,
    date: inFile === undefined || inFile.text.trim() === "" ? ofFile : inFile,
    slug: ownSlug ?? fileSlug,
    title: title ?? titleFromSlug(fileSlug),
    categories: categoriesOf(source, written.data, defaults),
    publication: publicationOf(source, data),
  };
}

export function baseNameOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.[^.]+$/, "");
}

function publicationOf(
  { kind }: DocumentFile,
  data: Readonly<Record<string, unknown>>,
): OldDocument["publication"] {
  if (kind === "draft") return "draft";
  return "published" in data && (data.published === false || data.published === null)
    ? "unpublished"
    : "published";
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb `populate_categories` */
export function categoriesOf(
  { folders }: DocumentFile,
  written: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ofFolders = folders.filter((name) => name !== "");
  const union = [ofFolders, listOf(defaults.categories), listOf(written.categories)].flat();
  const singular = written.category ?? defaults.category;
  const more = singular === undefined || singular === null ? union.flat(9) : [singular].flat(9);
  return [...new Set([...union.map(rubyText), ...more.map(rubyText)])].filter((name) => name !== "");
}

/** A bare string is split at spaces. */
function listOf(value: unknown): readonly unknown[] {
  if (typeof value === "string") return value.split(/\s+/).filter((word) => word !== "");
  if (Array.isArray(value)) return value.filter((item) => item !== null);
  return value === undefined || value === null ? [] : [value];
}

/** Ruby's `to_s`. It writes a list with brackets and quotes, which went into addresses too. */
function rubyText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  return isRecord(value) ? JSON.stringify(value).replaceAll(":", "=>") : String(value ?? "");
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

import { readDate } from "./date.ts";
import { slugify } from "./slug.ts";

export interface FileName {
  /** From the name's date, midnight in Seoul; undefined when there is none or it does not exist. */
  readonly publishedAt: string | undefined;
  readonly slug: string;
}

/** A file's name without folders and ending: how Jekyll's `post_url` calls a post. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(mdx|md|markdown)$/i, "");
}

/** Reads `YYYY-MM-DD-slug.mdx`, the form that Jekyll's posts have. */
export function parseFileName(file: string): FileName {
  const base = baseName(file);
  const [, date, name] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(base) ?? [];
  if (date === undefined || name === undefined) return { publishedAt: undefined, slug: slugify(base) };
  const reading = readDate(date);
  return { publishedAt: reading.status === "read" ? reading.instant : undefined, slug: slugify(name) };
}

import { slugify } from "../addresses/slug.ts";
import { readDate } from "../front-matter/date.ts";
import { datedName } from "./dated-name.ts";

export interface FileName {
  /** From the name's date, midnight in Seoul; undefined when there is none or it does not exist. */
  readonly publishedAt: string | undefined;
  readonly slug: string;
}

/** Reads a file's name: `YYYY-MM-DD-slug.mdx`. */
export function parseFileName(file: string): FileName {
  const { date, name } = datedName(file);
  const reading = date === undefined ? undefined : readDate(date);
  return { publishedAt: reading?.status === "read" ? reading.instant : undefined, slug: slugify(name) };
}

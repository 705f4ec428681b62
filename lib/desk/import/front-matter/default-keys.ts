import { frontMatterSchema } from "../../../content/front-matter/schema.ts";
import { isRecord } from "../old-site/ruby-yaml.ts";
import type { DraftValue, FrontMatterDraft } from "./draft.ts";

/** What the portal takes for granted, so that it need not be written into every article. */
const portalDefaults: Readonly<Record<string, boolean>> = {
  author_profile: true,
  comments: true,
  read_time: true,
  related: true,
  share: true,
  toc: true,
  toc_sticky: true,
  search: true,
  sitemap: true,
  published: true,
  hidden: false,
  math: false,
  use_math: false,
  mathjax: false,
  katex: false,
  pin: false,
};

/** Said elsewhere (addresses, categories), of no meaning here, or of no use to all posts alike. */
const notCarried: ReadonlySet<string> = new Set([
  "layout",
  "permalink",
  "categories",
  "category",
  "date",
  "title",
  "slug",
  "classes",
  "redirect_from",
  "redirect_to",
]);

/** Writes into a post what the site's `defaults` said for it and the portal would not know. */
export function carryDefaults(
  draft: FrontMatterDraft,
  defaults: Readonly<Record<string, unknown>>,
): string[] {
  const carried: string[] = [];
  for (const [key, value] of Object.entries(defaults)) {
    if (!(key in frontMatterSchema.shape) || notCarried.has(key) || draft.has(key)) continue;
    if (portalDefaults[key] === value) continue;
    const written = toDraftValue(value);
    if (written === undefined) continue;
    draft.set(key, written);
    carried.push(key);
  }
  return carried;
}

export function toDraftValue(value: unknown): DraftValue | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.flatMap((item) => toDraftValue(item) ?? []);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const written = toDraftValue(item);
    return written === undefined ? [] : [[key, written] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

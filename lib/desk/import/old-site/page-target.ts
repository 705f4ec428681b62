import { slugify } from "../../../content/addresses/slug.ts";
import {
  archivePath,
  categoriesPath,
  categoryPath,
  homePath,
  searchPath,
  tagPath,
  tagsPath,
} from "../../../content/addresses/urls.ts";

/** The parts of an old page that show its purpose. */
export interface PageParts {
  readonly layout: string;
  readonly taxonomy: unknown;
  /** The file's text below the front matter. */
  readonly body: string;
  /** The page's own layout and the includes of its body. */
  readonly frame: string;
}

/** Layouts that always show a list, by their names in themes. */
const listLayouts: ReadonlyMap<string, string> = new Map([
  ["home", homePath],
  ...["archive", "archives", "posts", "blog", "year-archive", "post-list", "postlist"].map(
    (name) => [name, archivePath] as const,
  ),
  ...["categories", "category-list"].map((name) => [name, categoriesPath] as const),
  ...["tags", "tag-list", "tag-cloud"].map((name) => [name, tagsPath] as const),
  ["search", searchPath],
]);

/** More words than the introduction of a list has. */
const mostWordsOfList = 40;

/** The list of one category may have a preface; leading readers to the list is better than nowhere. */
const mostWordsOfPreface = 200;

/**
 * The portal's page for the same purpose; undefined for a page with its own text. A page counts as a list when it loops over
 * posts or tags, or has a list layout, and has hardly any text; never because of a word in its name.
 */
export function pageTarget({ layout, taxonomy, body, frame }: PageParts): string | undefined {
  if (typeof taxonomy === "string" && layout === "category") return categoryPath(slugify(taxonomy));
  if (typeof taxonomy === "string" && layout === "tag") return tagPath(slugify(taxonomy));
  const words = wordsOf(body);
  if (words > mostWordsOfList) return words > mostWordsOfPreface ? undefined : oneTermIn(body);
  return listIn(body) ?? listIn(frame) ?? listLayouts.get(layout);
}

/** Whether the page has text that readers would miss on a list. */
export function hasOwnText(body: string, target: string | undefined): boolean {
  return wordsOf(body) > (target === undefined ? 0 : mostWordsOfList);
}

function listIn(text: string): string | undefined {
  const code = withoutComments(text);
  const ofOne = oneTermIn(text);
  if (ofOne !== undefined) return ofOne;
  if (/\bsite\.categories\b/.test(code)) return categoriesPath;
  if (/\bsite\.tags\b/.test(code)) return tagsPath;
  if (/\bpaginator\.posts\b|\bsite\.(?:posts|documents)\b/.test(code) || listsCollection(code))
    return archivePath;
  if (
    /SimpleJekyllSearch|\blunr\b|(?:id|class)=["'][^"']*\bsearch-(?:input|form|container|results)/.test(code)
  )
    return searchPath;
  // A script fills it; the page has only its name.
  if (/(?:id|class)=["'][^"']*\bcategor(?:y|ies)-(?:list|cloud)/.test(code)) return categoriesPath;
  if (/(?:id|class)=["'][^"']*\btags?-(?:list|cloud|collection)/.test(code)) return tagsPath;
  return undefined;
}

/** `{% for doc in site.wiki %}`, `{% assign docs = site.wiki | sort: "updated" %}` */
function listsCollection(code: string): boolean {
  const loops = code.matchAll(
    /\{%-?\s*(?:for\s+\w+\s+in\s+site\.(\w+)|assign\s+\w+\s*=\s*site\.(\w+)\s*\|\s*(?:sort|where|reverse|group_by))/g,
  );
  return [...loops].some(
    ([, looped, assigned]) => !/^(?:data|pages|static_files)$/.test(looped ?? assigned ?? ""),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\{%-?\s*comment[\s\S]*?endcomment\s*-?%\}|<!--[\s\S]*?-->/g, "");
}

function oneTermIn(text: string): string | undefined {
  const code = withoutComments(text);
  return oneTerm(code, "categories") ?? oneTerm(code, "tags");
}

/** A page that shows the posts of one category: `site.categories['Git']`. */
function oneTerm(code: string, kind: "categories" | "tags"): string | undefined {
  const found = code.matchAll(
    new RegExp(
      String.raw`\bsite\.${kind}(?:\.?\[\s*["']([^"']+)["']\s*\]|\.(?!size\b|first\b|last\b)([\p{L}\p{N}_-]+))`,
      "gu",
    ),
  );
  const [label, ...others] = new Set([...found].map(([, quoted, bare]) => quoted ?? bare ?? ""));
  if (label === undefined || others.length > 0) return undefined;
  return kind === "categories" ? categoryPath(slugify(label)) : tagPath(slugify(label));
}

/** The page's own words, without Liquid, the text in its loops, scripts and tags. */
function wordsOf(body: string): number {
  let text = body.replace(/<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1\s*>/gi, " ");
  const block = /\{%-?\s*(for|comment|capture|tablerow)\b(?:(?!\{%-?\s*\1\b)[\s\S])*?\{%-?\s*end\1\s*-?%\}/g;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(block, " ");
  }
  text = text.replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{:[^}\n]*\}|<[^>]*>|\]\([^)]*\)/g, " ");
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

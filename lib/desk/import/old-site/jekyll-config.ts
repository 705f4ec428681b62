import { z } from "zod";
import { permalinkTemplate } from "./jekyll-url.ts";
import { isRecord, readRubyYaml } from "./ruby-yaml.ts";

export interface JekyllCollection {
  /** Folder relative to the folder of the collections: `_notes`. */
  readonly folder: string;
  readonly output: boolean;
  /** Undefined for Jekyll's own rule. */
  readonly permalink: string | undefined;
}

/** The settings of `_config.yml` that an import needs. */
export interface JekyllConfig {
  /** All settings, for Liquid's `site.…`. */
  readonly all: Readonly<Record<string, unknown>>;
  readonly url: string;
  /** `/blog`, without a slash at the end; empty at the root. */
  readonly baseurl: string;
  /** As written, because the rule for collections depends on it. */
  readonly permalink: string;
  readonly postTemplate: string;
  /** Undefined when the building machine's zone applied. */
  readonly timeZone: string | undefined;
  readonly collectionsFolder: string;
  readonly collections: ReadonlyMap<string, JekyllCollection>;
  readonly defaults: readonly DefaultsSet[];
  readonly showDrafts: boolean;
  readonly unpublished: boolean;
  readonly markdownEndings: readonly string[];
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  readonly plugins: readonly string[];
}

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z
  .union([z.array(z.unknown()), z.string()])
  .nullish()
  .transform((value) => (typeof value === "string" ? [value] : (value ?? []).map(String)));

/** Ignores a wrong value: Jekyll would have refused it. */
const configSchema = z.object({
  url: text.nullish().catch(null),
  baseurl: text.nullish().catch(null),
  permalink: text.nullish().catch(null),
  timezone: z.string().nullish().catch(null),
  collections_dir: z.string().nullish().catch(null),
  collections: z
    .union([z.record(z.string(), z.unknown()), z.array(z.string())])
    .nullish()
    .catch(null),
  show_drafts: z.boolean().nullish().catch(null),
  unpublished: z.boolean().nullish().catch(null),
  markdown_ext: z.string().nullish().catch(null),
  exclude: texts.catch([]),
  include: texts.catch([]),
  plugins: texts.catch([]),
  gems: texts.catch([]),
});

const collectionSchema = z
  .object({
    output: z.boolean().nullish().catch(null),
    permalink: z.string().nullish().catch(null),
  })
  .catch({});

/** @returns undefined when it is no YAML */
export function readJekyllConfig(yaml: string): JekyllConfig | undefined {
  // Ruby accepts a tab where YAML forbids it, such as before the closing quote of a text over several lines.
  const all = (readRubyYaml(yaml) ?? readRubyYaml(yaml.replaceAll("\t", "  ")))?.data;
  if (all === undefined) return undefined;
  const written = configSchema.parse(all);
  const permalink = written.permalink ?? "date";
  const collections = readCollections(written.collections ?? {});
  return {
    all,
    url: (written.url ?? "").replace(/\/+$/, ""),
    baseurl: normaliseBase(written.baseurl ?? ""),
    permalink,
    postTemplate: collections.get("posts")?.permalink ?? permalinkTemplate(permalink),
    timeZone: written.timezone ?? undefined,
    collectionsFolder: (written.collections_dir ?? "").replace(/^\/|\/$/g, ""),
    collections,
    defaults: readDefaults(all.defaults),
    showDrafts: written.show_drafts ?? false,
    unpublished: written.unpublished ?? false,
    markdownEndings: (written.markdown_ext ?? "markdown,mkdown,mkdn,mkd,md").split(",").map((e) => e.trim()),
    exclude: written.exclude,
    include: written.include,
    plugins: [...written.plugins, ...written.gems],
  };
}

function readCollections(
  written: Readonly<Record<string, unknown>> | readonly string[],
): ReadonlyMap<string, JekyllCollection> {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(written)
    ? written.map((name) => [String(name), {}] as const)
    : Object.entries(written);
  return new Map(
    entries.map(([name, settings]) => {
      const { output, permalink } = collectionSchema.parse(settings ?? {});
      return [
        name,
        { folder: `_${name}`, output: output ?? name === "posts", permalink: permalink ?? undefined },
      ];
    }),
  );
}

function normaliseBase(written: string): string {
  const path = written.trim().replace(/^\/+|\/+$/g, "");
  return path === "" ? "" : `/${path}`;
}

interface DefaultsSet {
  readonly path: string;
  readonly type: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads `defaults` of `_config.yml`; like Jekyll, it passes over what is no set of values. */
function readDefaults(written: unknown): readonly DefaultsSet[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((set: unknown) => {
    if (!isRecord(set) || !isRecord(set.values)) return [];
    const scope = isRecord(set.scope) ? set.scope : {};
    const path = typeof scope.path === "string" ? scope.path.replace(/^\//, "") : "";
    const type = typeof scope.type === "string" ? (renamedTypes.get(scope.type) ?? scope.type) : undefined;
    return [{ path, type, values: set.values }];
  });
}

const renamedTypes: ReadonlyMap<string, string> = new Map([
  ["page", "pages"],
  ["post", "posts"],
  ["draft", "drafts"],
]);

/**
 * The site's default values for a document. The narrowest scope wins; the document's front matter overrides them.
 * @param path of the document below the folder of the collections
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/frontmatter_defaults.rb
 */
export function defaultsFor(
  sets: readonly DefaultsSet[],
  path: string,
  type: string,
): Readonly<Record<string, unknown>> {
  let values: Record<string, unknown> = {};
  let winner: DefaultsSet | undefined;
  for (const set of sets) {
    if ((set.type !== undefined && set.type !== type) || !scopeHolds(set.path, path)) continue;
    if (winner === undefined || isNarrower(set, winner)) {
      values = mergeDeep(values, set.values);
      winner = set;
    } else values = mergeDeep(set.values, values);
  }
  return values;
}

function isNarrower(set: DefaultsSet, than: DefaultsSet): boolean {
  if (set.path.length !== than.path.length) return set.path.length > than.path.length;
  return set.type !== undefined || than.type === undefined;
}

function scopeHolds(scope: string, path: string): boolean {
  return scope.includes("*") ? globPrefix(scope).test(path) : path.startsWith(scope);
}

function globPrefix(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*|\?|[.+^${}()|[\]\\]/g, (mark) => {
    if (mark === "**/") return "(?:.*/)?";
    if (mark === "*") return "[^/]*";
    return mark === "?" ? "[^/]" : `\\${mark}`;
  });
  return new RegExp(`^${source}`);
}

function mergeDeep(
  under: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (isRecord(below) && isRecord(value)) merged[key] = mergeDeep(below, value);
    else if (value !== null || !(key in merged)) merged[key] = value;
  }
  return merged;
}

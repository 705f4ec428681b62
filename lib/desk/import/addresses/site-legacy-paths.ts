import { slugify } from "../../../content/addresses/slug.ts";
import {
  archivePath,
  archiveYearPath,
  categoryPath,
  homePath,
  tagPath,
} from "../../../content/addresses/urls.ts";
import type { ContentIndex } from "../../../content/content-index.ts";
import { monthOf, yearOf } from "../../../content/front-matter/date.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import type { JekyllConfig } from "../old-site/jekyll-config.ts";
import { jekyllSlug, readSlugMode } from "../old-site/jekyll-url.ts";
import type { JekyllSite } from "../old-site/read-jekyll-site.ts";
import { isRecord } from "../old-site/ruby-yaml.ts";
import type { OldPage } from "../old-site/site-pages.ts";

export interface SiteLegacyPath {
  readonly from: string;
  readonly to: string;
}

/**
 * Addresses of the old site's archives, pagination and lists. The old site no longer grows, so each is a path and no
 * pattern.
 * @see https://github.com/jekyll/jekyll-archives/blob/master/docs/configuration.md
 */
export function siteLegacyPaths(
  { config, files }: Pick<JekyllSite, "config" | "files">,
  pages: readonly OldPage[],
  index: Pick<ContentIndex, "categories" | "tags" | "listed">,
): readonly SiteLegacyPath[] {
  const paths = [
    ...pages.flatMap(({ address, redirectFrom, target }) =>
      target === undefined
        ? []
        : [address, ...redirectFrom].map((from) => ({ from: from.replace(/^\/?/, "/"), to: target })),
    ),
    ...termArchives(config, index),
    ...dateArchives(config, index),
    ...pagination(config, index.listed.length),
    ...feeds(config, files),
    ...termFeeds(config, index),
  ].flatMap(({ from, to }) => [
    { from, to },
    ...(config.baseurl === "" ? [] : [{ from: config.baseurl + from, to }]),
  ]);
  const root = config.baseurl === "" ? [] : [{ from: `${config.baseurl}/`, to: homePath }];
  const byKey = new Map([...root, ...paths].map((path) => [pathKey(path.from), path]));
  return [...byKey.values()].filter(({ from, to }) => pathKey(from) !== pathKey(to));
}

interface Archives {
  readonly enabled: ReadonlySet<string>;
  readonly templates: Readonly<Record<string, string>>;
  readonly slug: (label: string) => string;
}

function archivesOf({ all }: JekyllConfig): Archives {
  const written = all["jekyll-archives"];
  const settings = isRecord(written) ? written : {};
  const { enabled, permalinks, slug_mode } = settings;
  const names =
    enabled === "all" ? ["categories", "tags", "year", "month", "day"] : [enabled].flat().map(String);
  const templates: Record<string, string> = {
    category: "/category/:name/",
    tag: "/tag/:name/",
    year: "/:year/",
    month: "/:year/:month/",
    day: "/:year/:month/:day/",
  };
  if (isRecord(permalinks)) {
    for (const [kind, template] of Object.entries(permalinks)) templates[kind] = String(template);
  }
  return {
    enabled: new Set(names),
    templates,
    slug: (label) => jekyllSlug(label, readSlugMode(slug_mode)),
  };
}

function termArchives(
  config: JekyllConfig,
  { categories, tags }: Pick<ContentIndex, "categories" | "tags">,
): SiteLegacyPath[] {
  const { enabled, slug, templates } = archivesOf(config);
  const v2 = isRecord(config.all.autopages) ? config.all.autopages : {};
  const found: SiteLegacyPath[] = [];
  const kinds = [
    { plural: "categories", singular: "category", terms: categories, pathOf: categoryPath, short: ":cat" },
    { plural: "tags", singular: "tag", terms: tags, pathOf: tagPath, short: ":tag" },
  ];
  for (const { plural, singular, terms, pathOf, short } of kinds) {
    const template = enabled.has(plural) ? templates[singular] : undefined;
    const autopage =
      isRecord(v2) && v2.enabled === true ? autopageTemplate(v2[plural], `/${singular}/${short}`) : undefined;
    for (const { label, slug: ownSlug } of terms) {
      const to = pathOf(ownSlug);
      if (template !== undefined) found.push({ from: template.replace(":name", slug(label)), to });
      if (autopage !== undefined) found.push({ from: autopage.replace(short, jekyllSlug(label)), to });
    }
  }
  return found;
}

function autopageTemplate(settings: unknown, fallback: string): string | undefined {
  if (!isRecord(settings)) return fallback;
  if (settings.enabled === false) return undefined;
  return typeof settings.permalink === "string" ? settings.permalink : fallback;
}

function dateArchives(config: JekyllConfig, { listed }: Pick<ContentIndex, "listed">): SiteLegacyPath[] {
  const { enabled, templates } = archivesOf(config);
  const kinds = ["year", "month", "day"].filter((kind) => enabled.has(kind));
  return listed.flatMap(({ publishedAt }) => {
    const year = yearOf(publishedAt);
    const month = String(monthOf(publishedAt)).padStart(2, "0");
    const day = publishedAt.slice(8, 10);
    return kinds.map((kind) => ({
      from: (templates[kind] ?? "")
        .replace(":year", String(year))
        .replace(":month", month)
        .replace(":day", day),
      to: archiveYearPath(year),
    }));
  });
}

/** @see https://jekyllrb.com/docs/pagination/ */
function pagination({ all }: JekyllConfig, posts: number): SiteLegacyPath[] {
  const v2 = isRecord(all.pagination) ? all.pagination : {};
  const perPage = Number(v2.enabled === true ? (v2.per_page ?? 10) : (all.paginate ?? 0));
  if (!Number.isInteger(perPage) || perPage < 1) return [];
  const written = v2.enabled === true ? (v2.permalink ?? "/page/:num/") : (all.paginate_path ?? "/page:num");
  const template = String(written).replace(/^\/?/, "/");
  return Array.from({ length: Math.ceil(posts / perPage) }, (_, place) => place + 1)
    .slice(1)
    .map((page) => ({ from: template.replace(":num", String(page)), to: archivePath }));
}

/** @see https://github.com/jekyll/jekyll-feed#categories */
function termFeeds(
  { all }: JekyllConfig,
  { categories, tags }: Pick<ContentIndex, "categories" | "tags">,
): SiteLegacyPath[] {
  const settings = isRecord(all.feed) ? all.feed : {};
  const named = Array.isArray(settings.categories) ? settings.categories.map(String) : [];
  const ofCategories = named.map((label) => {
    const slug = slugify(label);
    const isHere = categories.some((category) => category.slug === slug);
    return { from: `/feed/${label}.xml`, to: isHere ? `${categoryPath(slug)}/feed.xml` : "/feed.xml" };
  });
  const isForTags = settings.tags !== undefined && settings.tags !== false;
  // Tags have no feeds here.
  const ofTags = tags.map(({ label }) => ({
    from: `/feed/by_tag/${jekyllSlug(label)}.xml`,
    to: "/feed.xml",
  }));
  return [...ofCategories, ...(isForTags ? ofTags : [])];
}

/** The one that jekyll-feed writes, and those that a theme brings as a template. */
function feeds({ all }: JekyllConfig, files: readonly string[]): SiteLegacyPath[] {
  const path = isRecord(all.feed) && typeof all.feed.path === "string" ? all.feed.path : "feed.xml";
  const own = files.filter((file) => /^(?:atom|feed|rss)\.xml$/.test(file));
  return [path, ...own].map((from) => ({ from: from.replace(/^\/?/, "/"), to: "/feed.xml" }));
}

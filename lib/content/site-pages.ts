import {
  archivePath,
  archiveYearPath,
  articlePath,
  authorPath,
  authorsPath,
  categoriesPath,
  categoryPath,
  correctionsPath,
  glossaryPath,
  guidePath,
  homePath,
  pagePath,
  searchPath,
  seriesIndexPath,
  seriesPath,
  tagPath,
  tagsPath,
} from "./addresses/urls.ts";
import type { Article } from "./article.ts";
import type { ContentIndex, TermEntry } from "./content-index.ts";
import type { SitePage } from "./pages.ts";

/** A page of the site by what makes it. */
export type PlacedPage = {
  readonly path: string;
  /** What makes it, for people: a file, a list's name, or its own path. */
  readonly place: string;
} & (
  | { readonly kind: "home" | "list" | "reference" | "service" }
  | { readonly kind: "own"; readonly page: SitePage }
  | { readonly kind: "article"; readonly article: Article }
  | {
      readonly kind: "category" | "tag" | "series" | "author" | "year";
      /** Those that it lists. */
      readonly articles: readonly Article[];
    }
);

/** Pages that every site has. */
const fixed = {
  home: [homePath],
  list: [archivePath, categoriesPath, tagsPath, seriesIndexPath, authorsPath],
  reference: [glossaryPath, correctionsPath],
  service: [guidePath, searchPath],
} as const;

/** Every page of a site. Redirects leave them alone; the sitemap lists those that search engines should know. */
export function sitePages(index: ContentIndex): readonly PlacedPage[] {
  const kinds = ["home", "list", "reference", "service"] as const;
  return [
    ...index.pages.map((page) => ({
      kind: "own" as const,
      path: pagePath(page.path),
      place: page.file,
      page,
    })),
    ...kinds.flatMap((kind) => fixed[kind].map((path) => ({ kind, path, place: path }))),
    ...index.articles
      .filter(({ forwardsTo }) => forwardsTo === undefined)
      .map((article) => ({
        kind: "article" as const,
        path: articlePath(article.slug),
        place: article.file,
        article,
      })),
    ...terms("category", index.categories, categoryPath, "분류"),
    ...terms("tag", index.tags, tagPath, "태그"),
    ...terms("series", index.series, seriesPath, "연재"),
    ...terms("author", index.authors, authorPath, "필자"),
    ...index.years.map(({ year, articles }) => ({
      kind: "year" as const,
      path: archiveYearPath(year),
      place: `${year}년 기사 목록`,
      articles,
    })),
  ];
}

function terms(
  kind: "category" | "tag" | "series" | "author",
  entries: readonly TermEntry[],
  pathOf: (slug: string) => string,
  name: string,
): readonly PlacedPage[] {
  return entries.map(({ slug, label, articles }) => ({
    kind,
    path: pathOf(slug),
    place: `${name} ${label}`,
    articles,
  }));
}

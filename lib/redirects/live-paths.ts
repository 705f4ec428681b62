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
  searchPath,
  seriesIndexPath,
  seriesPath,
  tagPath,
  tagsPath,
} from "../content/addresses/urls.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { pathKey } from "./path-key.ts";
import type { LivePaths } from "./redirect-entry.ts";

const everySitesPaths = [
  homePath,
  archivePath,
  authorsPath,
  categoriesPath,
  correctionsPath,
  glossaryPath,
  guidePath,
  searchPath,
  seriesIndexPath,
  tagsPath,
];

/** The pages that articles make (their own and the lists of them), those of `site/pages/`, and those that every site has. */
export function contentPaths(index: ContentIndex): LivePaths {
  const paths: (readonly [path: string, place: string])[] = [
    ...index.pages.map(({ path, file }) => [path, file] as const),
    ...everySitesPaths.map((path) => [path, path] as const),
    ...index.articles
      .filter(({ forwardsTo }) => forwardsTo === undefined)
      .map(({ slug, file }) => [articlePath(slug), file] as const),
    ...index.categories.map(({ slug, label }) => [categoryPath(slug), `분류 ${label}`] as const),
    ...index.tags.map(({ slug, label }) => [tagPath(slug), `태그 ${label}`] as const),
    ...index.series.map(({ slug, label }) => [seriesPath(slug), `연재 ${label}`] as const),
    ...index.authors.map(({ slug, label }) => [authorPath(slug), `필자 ${label}`] as const),
    ...index.years.map(({ year }) => [archiveYearPath(year), `${year}년 기사 목록`] as const),
  ];
  return new Map(paths.map(([path, place]) => [pathKey(path), place]));
}

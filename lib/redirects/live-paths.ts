import type { ContentIndex } from "../content/content-index.ts";
import {
  aboutPath,
  archivePath,
  archiveYearPath,
  articlePath,
  categoriesPath,
  categoryPath,
  glossaryPath,
  guidePath,
  homePath,
  seriesPath,
  tagPath,
  tagsPath,
} from "../content/urls.ts";
import { pathKey } from "./path-key.ts";
import type { LivePaths } from "./redirect-entry.ts";

/** The pages that articles make (their own and the lists of them), and those that every site has. */
export function contentPaths(index: ContentIndex): LivePaths {
  const paths: (readonly [path: string, place: string])[] = [
    ...[homePath, aboutPath, archivePath, categoriesPath, glossaryPath, guidePath, tagsPath].map(
      (path) => [path, path] as const,
    ),
    ...index.articles
      .filter(({ forwardsTo }) => forwardsTo === undefined)
      .map(({ slug, file }) => [articlePath(slug), file] as const),
    ...index.categories.map(({ slug, label }) => [categoryPath(slug), `분류 ${label}`] as const),
    ...index.tags.map(({ slug, label }) => [tagPath(slug), `태그 ${label}`] as const),
    ...index.series.map(({ slug, label }) => [seriesPath(slug), `연재 ${label}`] as const),
    ...index.years.map(({ year }) => [archiveYearPath(year), `${year}년 기사 목록`] as const),
  ];
  return new Map(paths.map(([path, place]) => [pathKey(path), place]));
}

import type { ContentIndex } from "../content/content-index.ts";
import { sitePages } from "../content/site-pages.ts";
import { pathKey } from "./path-key.ts";
import type { LivePaths } from "./redirect-entry.ts";

/** The pages that articles make (their own and the lists of them), those of `site/pages/`, and those that every site has. */
export function contentPaths(index: ContentIndex): LivePaths {
  return new Map(sitePages(index).map(({ path, place }) => [pathKey(path), place]));
}

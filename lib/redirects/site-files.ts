import { join } from "node:path";
import { filesWithin } from "../content/source/file-within.ts";
import { type AppRoute, appRoutes, hasParameters } from "./app-routes.ts";
import { pathKey } from "./path-key.ts";
import type { LivePaths } from "./redirect-entry.ts";

/** Which addresses `app/` and `public/` answer. */
export interface SiteFiles {
  /** Pages, routes and public files whose address is fixed. */
  readonly livePaths: LivePaths;
  /** Routes with parameters, the catch-all route aside: that one answers what nothing else does. */
  readonly routes: readonly AppRoute[];
  /** First segments of the site's own pages: `posts`, `categories`, `about`. */
  readonly sections: readonly string[];
}

/** Reads from the disk which addresses `app/` and `public/` answer, so that no list of them has to be kept. */
export function readSiteFiles(root: string): SiteFiles {
  return siteFiles(filesBelow(join(root, "app")), filesBelow(join(root, "public")));
}

/**
 * What `readSiteFiles` says of files that are known already.
 * @param appFiles relative to `app/`
 * @param publicFiles relative to `public/`
 */
export function siteFiles(appFiles: readonly string[], publicFiles: readonly string[]): SiteFiles {
  const routes = appRoutes(appFiles).filter(({ route }) => !/^\/\[+\.\.\./.test(route));
  const sections = routes.map(({ route }) => route.split("/")[1] ?? "");
  return {
    livePaths: new Map([
      ...publicFiles.map((file) => [pathKey(`/${file}`), `public/${file}`] as const),
      ...routes
        .filter((route) => !hasParameters(route))
        .map(({ route, file }) => [pathKey(route), file] as const),
    ]),
    routes: routes.filter(hasParameters),
    sections: [...new Set(sections)].filter((name) => /^[\w-]+$/.test(name)).sort(),
  };
}

/** Names of the files in a folder and those in it, with `/`, in NFC, sorted. */
export function filesBelow(folder: string): string[] {
  return filesWithin(folder)
    .files.map((file) => file.normalize("NFC"))
    .sort();
}

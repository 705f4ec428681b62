import { join } from "node:path";
import { filesWithin } from "../content/file-within.ts";
import { pathKey } from "./path-key.ts";
import type { LivePaths } from "./redirect-entry.ts";

/** File conventions of Next that answer at an address of their own. */
const metadataRoutes: ReadonlyMap<string, string> = new Map([
  ["sitemap", "sitemap.xml"],
  ["robots", "robots.txt"],
  ["manifest", "manifest.webmanifest"],
  ["favicon", "favicon.ico"],
]);

/** Pictures that Next serves from `app/` under their own names. */
const iconFile = /^(?:icon|apple-icon|opengraph-image|twitter-image)\d*$/;

export interface SiteFiles {
  /** Pages, routes and public files whose address is fixed. */
  readonly livePaths: LivePaths;
  /** First segments of the site's own pages: `posts`, `categories`, `about`. */
  readonly sections: readonly string[];
}

/** Reads from the disk which addresses `app/` and `public/` answer, so that no list of them has to be kept. */
export function readSiteFiles(root: string): SiteFiles {
  const routes = filesBelow(join(root, "app")).flatMap((file) => {
    const route = routeOf(file);
    return route === undefined ? [] : [{ route, file: `app/${file}` }];
  });
  const fixed = routes.filter(({ route }) => !route.includes("["));
  const publicFiles = filesBelow(join(root, "public"));
  const sections = routes.map(({ route }) => route.split("/")[1] ?? "");
  return {
    livePaths: new Map([
      ...publicFiles.map((file) => [pathKey(`/${file}`), `public/${file}`] as const),
      ...fixed.map(({ route, file }) => [pathKey(route), file] as const),
    ]),
    sections: [...new Set(sections)].filter((name) => /^[\w-]+$/.test(name)).sort(),
  };
}

/** The address at which a file below `app/` answers, undefined when it is no route. */
function routeOf(file: string): string | undefined {
  const segments = file.split("/").filter((name) => !/^\(.*\)$/.test(name));
  if (segments.some((name) => /^[_@]/.test(name))) return undefined;
  const [, name = "", extension = ""] = /^([^.]+)\.(\w+)$/.exec(segments.pop() ?? "") ?? [];
  const folder = ["", ...segments].join("/");
  if (/^(?:page|route)$/.test(name) && /^[jt]sx?$/.test(extension)) return folder || "/";
  if (iconFile.test(name) && !/^[jt]sx?$/.test(extension)) return `${folder}/${name}.${extension}`;
  const metadata = metadataRoutes.get(name);
  return metadata === undefined ? undefined : `${folder}/${metadata}`;
}

/** Names of the files in a folder and those in it, with `/`, in NFC, sorted. */
export function filesBelow(folder: string): string[] {
  return filesWithin(folder)
    .files.map((file) => file.normalize("NFC"))
    .sort();
}

/** A file below `app/` and the address at which it answers, with Next's brackets for parameters: `/tags/[slug]`. */
export interface AppRoute {
  readonly route: string;
  readonly file: string;
}

/** Ending of a file that Next runs; what ends otherwise, it sends. */
const code = /^[jt]sx?$/;

/** Files of code that answer at another name than their own. */
const namedRoutes: ReadonlyMap<string, readonly string[]> = new Map([
  ["page", [""]],
  ["route", [""]],
  ["robots", ["/robots.txt"]],
  ["manifest", ["/manifest.webmanifest"]],
  ["sitemap", ["/sitemap.xml", "/sitemap/[id]"]],
]);

/** Pictures that pages name in their heads; several of one kind have a number. */
const picture = /^(?:icon|apple-icon|opengraph-image|twitter-image)\d?$/;

/** Files that Next sends as they are. */
const sentFile = /^(?:favicon\.ico|robots\.txt|manifest\.(?:json|webmanifest)|sitemap\.xml)$/;

/**
 * The routes among the files below `app/`. Written here because Next's own list brings its whole build along;
 * `app-routes.test.ts` compares the two.
 * @param files relative to `app/`
 * @see https://nextjs.org/docs/app/getting-started/project-structure
 */
export function appRoutes(files: readonly string[]): readonly AppRoute[] {
  return files.flatMap((file) =>
    routesOf(file).map((route) => ({ route: route || "/", file: `app/${file}` })),
  );
}

function routesOf(file: string): readonly string[] {
  const folders = file.split("/");
  const name = folders.pop() ?? "";
  // Private folders, and pages that stand in for others while a reader stays where they are.
  if (folders.some((folder) => /^_|^\(\.{1,3}\)/.test(folder))) return [];
  const segments = folders.filter((folder) => !/^\(.*\)$|^@/.test(folder));
  const folder = ["", ...segments.map((segment) => segment.replaceAll(/%5f/gi, "_"))].join("/");
  const [, stem = "", extension = ""] = /^([^.]+)\.(\w+)$/.exec(name) ?? [];
  if (sentFile.test(name)) return [`${folder}/${name}`];
  // In a group, Next adds six characters of its own.
  const mark = segments.length < folders.length ? "-[hash]" : "";
  if (picture.test(stem)) {
    const path = `${folder}/${stem}${mark}`;
    return code.test(extension) ? [path, `${path}/[id]`] : [`${path}.${extension}`];
  }
  return code.test(extension) ? (namedRoutes.get(stem) ?? []).map((end) => folder + end) : [];
}

export function hasParameters({ route }: AppRoute): boolean {
  return route.includes("[");
}

/** Matches every address that a route may answer, in any letter case: a browser may cache what another one wrote. */
export function routePattern(route: string): RegExp {
  const parts = route.split(/(\/\[\[\.\.\.[^\]]+\]\]|\[\.\.\.[^\]]+\]|\[[^\]]+\])/);
  return new RegExp(`^${parts.map(partPattern).join("")}$`, "i");
}

function partPattern(part: string): string {
  if (part.startsWith("/[[")) return "(?:/.+)?";
  if (part.startsWith("[...")) return ".+";
  return part.startsWith("[") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

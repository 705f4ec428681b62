import { relative } from "node:path";
import type { NextAdapter } from "next";
import { contentPaths } from "../../content/source/content-paths.ts";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type AppRoute = Pick<Build["outputs"]["appRoutes"][number], "pathname" | "assets" | "assetsHashes">;

/** The part of a build that this file reads and changes. */
export interface BuiltFunctions {
  readonly projectDir: string;
  readonly repoRoot: string;
  readonly outputs: {
    readonly appPages: readonly AppRoute[];
    readonly appRoutes: readonly AppRoute[];
    readonly middleware?: AppRoute;
  };
}

/** Packages, and what the build wrote. */
const made = /^(?:.*\/)?(?:node_modules|\.lookups|\.next|\.search)\//;

/** Whether `contentFiles` in `next.config.ts` includes a file of the repository. */
function isNamed(name: string): boolean {
  return name.startsWith(`${contentPaths.paper}/`) || /^(?:posts|public)\/.*\.csv$/.test(name);
}

/** Binaries for another C library than that of Vercel's functions, ten to twenty megabytes each. */
const foreign = /\/node_modules\/@(?:libsql\/linux-[^/]+-musl|img\/sharp-(?:libvips-)?linuxmusl-[^/]+)\//;

/**
 * `sharp`, twenty megabytes, which only share cards and icons need. Pages and feeds read the colours of pictures from the
 * build's tables (`lib/public-files/image-colour.ts` loads `sharp` only in a build).
 */
const drawing = /\/node_modules\/(?:sharp|@img\/sharp-[^/]+)\//;
const draws = /^\/(?:~share\/|[^/]*icon)/;

/**
 * Removes the repository's own files and binaries that can't be loaded from functions. One call with a path that the bundler
 * can't determine makes it include the whole repository, pictures and articles too.
 * @returns the number of removed files
 */
export function leaveRepositoryBehind({ outputs, projectDir, repoRoot }: BuiltFunctions): number {
  const left = new Set<string>();
  const routes = [
    ...outputs.appPages,
    ...outputs.appRoutes,
    ...(outputs.middleware ? [outputs.middleware] : []),
  ];
  for (const { pathname, assets, assetsHashes } of routes) {
    const isNeeded = (name: string) => !foreign.test(name) && (draws.test(pathname) || !drawing.test(name));
    for (const place of Object.keys(assets)) {
      const name = relative(projectDir, `${repoRoot}/${place}`);
      if ((made.test(name) && isNeeded(`/${name}`)) || isNamed(name)) continue;
      left.add(name);
      delete assets[place];
      delete assetsHashes[place];
    }
  }
  return left.size;
}

import { relative } from "node:path";
import type { NextAdapter } from "next";
import { contentPaths } from "../../content/source/content-paths.ts";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type AppRoute = Pick<Build["outputs"]["appRoutes"][number], "pathname" | "assets" | "assetsHashes">;

/** Of a build: what this file looks at, and changes. */
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

/** What `contentFiles` in `next.config.ts` names of the repository itself for functions. */
function isNamed(name: string): boolean {
  return name.startsWith(`${contentPaths.paper}/`) || /^(?:posts|public)\/.*\.csv$/.test(name);
}

/** Binaries for another C library than that of Vercel's functions, ten to twenty megabytes each. */
const foreign = /\/node_modules\/@(?:libsql\/linux-[^/]+-musl|img\/sharp-(?:libvips-)?linuxmusl-[^/]+)\//;

/**
 * The library that draws, twenty megabytes, and who needs it: share cards and icons. Pages and feeds know the colours of
 * their pictures from the tables of the build (`lib/public-files/image-colour.ts` loads it only where a page is built).
 */
const drawing = /\/node_modules\/(?:sharp|@img\/sharp-[^/]+)\//;
const draws = /^\/(?:~share\/|[^/]*icon)/;

/**
 * Takes from functions what the bundler found of the repository itself, and binaries that they can't load. One call whose path it can't tell makes it take
 * all of it, pictures and articles too: each function would be as large as `public/`, and would read every article.
 * @returns how many files stay behind
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

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { discoverRoutes } from "next/dist/build/route-discovery.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appRoutes, routePattern } from "./app-routes.ts";
import { filesBelow } from "./site-files.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "app-routes-"));
});

afterEach(() => rm(root, { recursive: true }));

/** The routes that Next itself finds in a folder. */
async function routesOfNext(appDir: string): Promise<readonly string[]> {
  const pageExtensions = ["tsx", "ts", "jsx", "js"];
  const found = await discoverRoutes({ appDir, pageExtensions, isDev: false, baseDir: dirname(appDir) });
  return [...found.appRoutes, ...found.appRouteHandlers].map(({ route }) => route);
}

function matchesSome(routes: readonly string[]): (route: string) => boolean {
  const patterns = routes.map(routePattern);
  return (route) => routes.includes(route) || patterns.some((pattern) => pattern.test(route));
}

test("every route that Next finds in this site is known, and no other", async () => {
  const app = resolve(import.meta.dirname, "../../app");
  const known = appRoutes(filesBelow(app)).map(({ route }) => route);
  const next = (await routesOfNext(app)).filter((route) => !route.startsWith("/_"));
  expect(known.toSorted()).toEqual(next.toSorted());
  expect(known.length).toBeGreaterThan(40);
});

test("so is every kind of file by which Next makes routes", async () => {
  const files = [
    "(paper)/about/page.tsx",
    "(paper)/icon.png",
    "(paper)/shop/opengraph-image2.tsx",
    "@modal/login/page.jsx",
    "%5Fodd/route.js",
    "_private/page.tsx",
    "a/[id]/opengraph-image.alt.txt",
    "a/[id]/opengraph-image.jpg",
    "a/[id]/page.tsx",
    "a/[id]/sitemap.ts",
    "apple-icon1.png",
    "b/[...rest]/route.ts",
    "c/[[...rest]]/page.js",
    "favicon.ico",
    "icon.tsx",
    "layout.tsx",
    "manifest.json",
    "page.tsx",
    "page.test.tsx",
    "robots.txt",
    "sitemap.xml",
  ];
  for (const file of files) {
    await mkdir(dirname(join(root, "app", file)), { recursive: true });
    await writeFile(join(root, "app", file), "export const dynamic = 'auto';");
  }
  const isKnown = matchesSome(appRoutes(files).map(({ route }) => route));
  const next = (await routesOfNext(join(root, "app"))).filter((route) => !/^\/_(?:not|global)/.test(route));
  expect(next.length).toBeGreaterThan(14);
  expect(next.filter((route) => !isKnown(route))).toEqual([]);
});

test.each([
  ["/tags/[slug]/feed.xml", "/TAGS/한글/feed.XML", "/tags/feed.xml"],
  ["/katex/[version]/[...file]", "/katex/1/fonts/a.woff2", "/katex/1"],
  ["/shop/[[...path]]", "/shop", "/shopping"],
  ["/shop/[[...path]]", "/shop/a/b", "/sho"],
  ["/icon-[hash].png", "/icon-a1b2c3.png", "/icon.png"],
])("%s answers %s, and not %s", (route, address, other) => {
  expect([address, other].map((path) => routePattern(route).test(path))).toEqual([true, false]);
});

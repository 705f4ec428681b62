import { expect, test } from "vitest";
import { leaveRepositoryBehind } from "./leave-repository-behind.ts";

const taken = [
  "node_modules/next/package.json",
  ".next/server/app/route.js",
  ".lookups/articles",
  ".search/index.db",
  "node_modules/@libsql/linux-x64-gnu/index.node",
  "site/glossary.yaml",
  "site/pages/about.md",
  "posts/2026/numbers.csv",
  "public/data/표.csv",
];

const left = [
  "site.config.ts",
  "node_modules/@libsql/linux-x64-musl/index.node",
  "node_modules/@img/sharp-libvips-linuxmusl-x64/lib/libvips-cpp.so",
  "lib/a.ts",
  "posts/2026-01-01-a.md",
  "posts/a.csv.md",
  "public/images/a.png",
  "docs/glossary.yaml",
  "README.md",
  ".github/workflows/test.yml",
];

function route(names: readonly string[], pathname = "/search") {
  const entries = names.map((name) => [name, `/repository/${name}`]);
  return { pathname, assets: Object.fromEntries(entries), assetsHashes: Object.fromEntries(entries) };
}

test.each([
  ["/repository", ""],
  ["/repository/web", "web/"],
])(
  "of a repository in %s functions take what is named, what was built, and packages",
  (projectDir, below) => {
    const inProject = (names: readonly string[]) => names.map((name) => below + name);
    const [page, handler, middleware] = [0, 1, 2].map(() => route(inProject([...taken, ...left])));
    if (!page || !handler || !middleware) throw new Error("three routes");
    const outputs = { appPages: [page], appRoutes: [handler], middleware };
    expect(leaveRepositoryBehind({ outputs, projectDir, repoRoot: "/repository" })).toBe(left.length);
    expect([page, handler, middleware]).toEqual([0, 1, 2].map(() => route(inProject(taken))));
  },
);

test("packages of a repository with several projects lie above the site's", () => {
  const names = ["node_modules/react/index.js", "other/secret.ts"];
  const outputs = { appPages: [], appRoutes: [route(names)] };
  leaveRepositoryBehind({ outputs, projectDir: "/repository/web", repoRoot: "/repository" });
  expect(outputs.appRoutes).toEqual([route(["node_modules/react/index.js"])]);
});

const sharp = [
  "node_modules/sharp/lib/index.js",
  "node_modules/@img/sharp-libvips-linux-x64/lib/libvips-cpp.so",
];

test.each(["/~share/card.jpg", "/~share/[slug]/[file]", "/favicon.ico", "/icon-512.png", "/apple-icon.png"])(
  "%s takes the library that draws",
  (pathname) => {
    const outputs = { appPages: [], appRoutes: [route(sharp, pathname)] };
    leaveRepositoryBehind({ outputs, projectDir: "/repository", repoRoot: "/repository" });
    expect(outputs.appRoutes).toEqual([route(sharp, pathname)]);
  },
);

test.each(["/search", "/posts/[slug]", "/feed.xml", "/[...legacy]"])("%s leaves it behind", (pathname) => {
  const outputs = { appPages: [route(sharp, pathname)], appRoutes: [] };
  leaveRepositoryBehind({ outputs, projectDir: "/repository", repoRoot: "/repository" });
  expect(outputs.appPages).toEqual([route([], pathname)]);
});

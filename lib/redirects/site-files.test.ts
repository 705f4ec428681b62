import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSiteFiles } from "./site-files.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "site-files-"));
});

afterEach(() => rm(root, { recursive: true }));

async function write(...files: readonly string[]) {
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "");
  }
}

test("pages, routes, metadata files and public files are live; what has parameters is a route", async () => {
  await write(
    "app/page.tsx",
    "app/layout.tsx",
    "app/(paper)/about/page.tsx",
    "app/posts/[slug]/page.tsx",
    "app/feed.xml/route.ts",
    "app/sitemap.ts",
    "app/_parts/page.tsx",
    "app/[...legacy]/page.tsx",
    `public/images/${"한글".normalize("NFD")}.png`,
  );
  expect(readSiteFiles(root)).toEqual({
    livePaths: new Map([
      ["/images/한글.png", "public/images/한글.png"],
      ["/about", "app/(paper)/about/page.tsx"],
      ["/feed.xml", "app/feed.xml/route.ts"],
      ["/", "app/page.tsx"],
      ["/sitemap.xml", "app/sitemap.ts"],
    ]),
    routes: [
      { route: "/posts/[slug]", file: "app/posts/[slug]/page.tsx" },
      { route: "/sitemap/[id]", file: "app/sitemap.ts" },
    ],
    sections: ["about", "posts", "sitemap"],
  });
});

test("a site without public files has none", async () => {
  await write("app/page.tsx");
  expect(readSiteFiles(root)).toEqual({
    livePaths: new Map([["/", "app/page.tsx"]]),
    routes: [],
    sections: [],
  });
});

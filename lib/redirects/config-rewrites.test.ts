import { unstable_getResponseFromNextConfig } from "next/experimental/testing/server";
import { expect, test } from "vitest";
import { configRewrites } from "./config-rewrites.ts";
import { parseLegacyPath } from "./legacy-path.ts";
import type { RedirectEntry } from "./redirect-entry.ts";

/** Written with a conjoining vowel that has no composed form. */
const oldHangul = "ᄒᆞᆫ글";
const livePaths = new Map([
  ["/", "app/page.tsx"],
  ["/posts/한글", "posts/a.md"],
  [`/posts/${oldHangul}`, "posts/b.md"],
]);

function entry(path: string): RedirectEntry {
  const { key, query } = parseLegacyPath(path) ?? { key: "/", query: [] };
  return { key, query, destination: "/posts/a", file: "posts/a.md", position: { line: 1, column: 1 } };
}

const rewrites = configRewrites([entry("/?p=58"), entry("/?p=59"), entry("/view?id=1")], livePaths, [
  "posts",
  "tags",
]);

/** Asks Next's own matcher, which also checks every rule as a build does. */
async function ask(path: string): Promise<string | undefined> {
  const response = await unstable_getResponseFromNextConfig({
    url: `https://example.com${path}`,
    nextConfig: {
      rewrites: async () => ({ beforeFiles: rewrites, afterFiles: [], fallback: [] }),
      skipTrailingSlashRedirect: true,
    },
  });
  const rewritten = response.headers.get("x-middleware-rewrite");
  return rewritten?.replace("https://example.com", "");
}

const nfd = encodeURIComponent("한글".normalize("NFD"));

test.each([
  ["/%zz", "/~/~"],
  ["/posts/%ED%95", "/~/~"],
  ["/%c0%ae", "/~/~"],
  [`/posts/${nfd}?a=1`, `/~/posts/${nfd}?a=1`],
  [`/tags/${nfd.toLowerCase()}`, `/~/tags/${nfd.toLowerCase()}`],
  ["/posts/old/", "/~/posts/old"],
  ["/?p=58&a=1", "/~?p=58&a=1"],
])("%s goes to the catch-all route as %s", async (path, rewritten) => {
  expect(await ask(path)).toBe(rewritten);
});

test.each([
  "/",
  "/?q=58",
  "/?p=",
  "/posts/a",
  "/posts/%ED%95%9C%EA%B8%80",
  "/posts/%ed%95%9c%ea%b8%80",
  "/%F0%9F%99%82/%25",
  `/images/${nfd}.png`,
  `/posts/${encodeURIComponent(oldHangul)}`,
  "/tags/a/",
])("%s is left alone", async (path) => {
  expect(await ask(path)).toBeUndefined();
});

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

const rewrites = configRewrites(
  [
    entry("/?p=58"),
    entry("/?p=59"),
    entry("/view?id=1"),
    entry("/?mid=board&no=7"),
    entry("/?mid=notice&no=8"),
    entry("/?글=한글 값"),
    entry("/?s=a.c|(d)"),
    entry("/?m=1&m=2"),
  ],
  livePaths,
  ["posts", "tags"],
);

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
  [`/posts/${nfd}?a=1`, `/~/posts/${nfd}?a=1`],
  [`/tags/${nfd.toLowerCase()}`, `/~/tags/${nfd.toLowerCase()}`],
  ["/posts/old/", "/~/posts/old"],
  ["/?p=58&a=1", "/~?p=58&a=1"],
  ["/?a=1&p=59", "/~?a=1&p=59"],
  ["/?%70=5%38", "/~?p=58"],
  ["/?no=7&mid=board&x", "/~?no=7&mid=board&x="],
  [`/?${encodeURI("글=한글")}+%EA%B0%92`, `/~?${encodeURI("글=한글")}+%EA%B0%92`],
  [
    `/?${encodeURI("글")}=${nfd}%20${encodeURI("값".normalize("NFD"))}`,
    `/~?${encodeURI("글")}=${nfd}+${encodeURI("값".normalize("NFD"))}`,
  ],
  ["/?s=a.c|(d)", "/~?s=a.c%7C%28d%29"],
  ["/?m=2", "/~?m=2"],
])("%s goes to the catch-all route as %s", async (path, rewritten) => {
  expect(await ask(path)).toBe(rewritten);
});

test("of a parameter that stands there twice the last value counts", async () => {
  expect(await ask("/?p=1&p=58")).toMatch(/^\/~\?/);
});

const undecodable = [
  ...["%", "%2", "%zz", "%00", "a%00b", "%80", "%ff", "%EC%95", "%EC%95%88%ed%a0%80"],
  ...["%c0%ae", "%c1%bf", "%e0%80%af", "%e0%9f%bf", "%f0%80%80%af", "%f0%8f%bf%bf"],
  ...["%ed%a0%80", "%ED%BF%BF", "%f4%90%80%80", "%f5%80%80%80"],
];

test.each(undecodable.flatMap((bytes) => [`/posts/${bytes}`, `/tags/${bytes}/feed.xml`]))(
  "%s, which is no UTF-8 or holds what no name does, is nowhere",
  async (path) => {
    expect(await ask(path)).toBe("/~/~");
  },
);

test.each([
  "/",
  "/?q=58",
  "/?p=",
  "/?p",
  "/?p=5",
  "/?p=580",
  "/?p=158",
  "/?p=57%0A58",
  "/?p=58%0A",
  "/?P=58",
  "/?p=58&p=57",
  "/?mid=board&no=8",
  "/?mid=board",
  "/?no=7",
  "/?s=abc",
  "/?s=(d)",
  "/?m=1",
  "/?utm_source=x",
  "/?constructor=1",
  "/search?q=zzz",
  "/posts/a",
  "/posts/%ED%95%9C%EA%B8%80",
  "/posts/%ed%95%9c%ea%b8%80",
  "/%F0%9F%99%82/%25",
  ...["%c2%80", "%DF%BF", "%e0%a0%80", "%ec%bf%bf", "%ED%80%80", "%ed%9f%bf", "%ee%80%80", "%EF%BF%BF"].map(
    (bytes) => `/posts/${bytes}`,
  ),
  ...["%f0%90%80%80", "%F1%80%80%80", "%f3%bf%bf%bf", "%f4%8f%bf%bf", "%01", "%7f"].map(
    (bytes) => `/posts/${bytes}`,
  ),
  `/images/${nfd}.png`,
  `/posts/${encodeURIComponent(oldHangul)}`,
  "/tags/a/",
])("%s is left alone", async (path) => {
  expect(await ask(path)).toBeUndefined();
});

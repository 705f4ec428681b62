import { unstable_getResponseFromNextConfig } from "next/experimental/testing/server";
import { expect, test } from "vitest";
import { configRedirects } from "./config-redirects.ts";
import { parseLegacyPath } from "./legacy-path.ts";
import type { RedirectEntry } from "./redirect-entry.ts";

function entry(path: string, destination: string): RedirectEntry {
  const { key, query } = parseLegacyPath(path) ?? { key: "/", query: [] };
  return { key, query, destination, file: "posts/a.md", position: { line: 1, column: 1 } };
}

const redirects = configRedirects(
  [
    entry("/attention/31/", "/posts/news31"),
    entry("/ai 뉴스/한글", "/posts/%ED%95%9C%EA%B8%80"),
    entry("/c++/(1):a*", "/posts/c"),
    entry("/{x}!'~%5Cd", "/posts/marks"),
    entry("/100%", "/posts/percent"),
    entry("/🙂", "/posts/smile"),
    entry("/%C7%D1", "/posts/euc-kr"),
    entry("/out", "https://example.com:8080/a(b):c?y=1:2&z=(q)#d+e"),
  ],
  [{ source: "/tag/:name", destination: "/tags/:name" }],
  ["about", "posts", "tags"],
);

/** Asks Next's own matcher, which also checks every rule as a build does. */
async function ask(url: string): Promise<string> {
  const response = await unstable_getResponseFromNextConfig({
    url: `https://example.com${url}`,
    nextConfig: { redirects: async () => redirects, skipTrailingSlashRedirect: true },
  });
  const location = response.headers.get("location");
  return `${response.status} ${location?.replace("https://example.com/", "/") ?? ""}`.trim();
}

test.each([
  ["/attention/31", "308 /posts/news31"],
  ["/attention/31/", "308 /posts/news31"],
  ["/attention/31.html", "308 /posts/news31"],
  ["/attention/31/index.html", "308 /posts/news31"],
  ["/attention/31?utm=x&k=%ED%95%9C", "308 /posts/news31?utm=x&k=%ED%95%9C"],
  ["/ai 뉴스/한글", "308 /posts/%ED%95%9C%EA%B8%80"],
  ["/ai%20%EB%89%B4%EC%8A%A4/%ED%95%9C%EA%B8%80/", "308 /posts/%ED%95%9C%EA%B8%80"],
  ["/c++/(1):a*", "308 /posts/c"],
  ["/%7Bx%7D!'~%5Cd", "308 /posts/marks"],
  ["/100%25", "308 /posts/percent"],
  ["/🙂", "308 /posts/smile"],
  ["/%C7%D1", "308 /posts/euc-kr"],
  ["/tag/ai/", "308 /tags/ai"],
  ["/about/", "308 /about"],
  ["/tags/ai/page/2/", "308 /tags/ai/page/2"],
])("%s is answered with %s", async (url, answer) => {
  expect(await ask(url)).toBe(answer);
});

test.each([
  "/attention/311",
  "/attention/31xhtml",
  "/c/1",
  "/c++/(1):aa",
  "/cc/(1):a*",
  "/about",
  "/x/",
  "/posts/a/",
])("%s is left alone", async (url) => {
  expect(await ask(url)).toBe("200");
});

test("a destination elsewhere keeps its marks, encoded where Next would compile them", () => {
  expect(redirects.find(({ source }) => source.startsWith("/out"))).toEqual({
    source: "/out(/index\\.html|\\.html)?",
    destination: "https://example.com:8080/a%28b%29%3Ac?y=1:2&z=(q)#d%2Be",
    permanent: true,
  });
});

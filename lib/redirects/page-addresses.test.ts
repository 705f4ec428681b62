import { unstable_getResponseFromNextConfig } from "next/experimental/testing/server.js";
import { expect, test } from "vitest";
import type { Article } from "../content/article.ts";
import { buildContentIndex } from "../content/content-index.ts";
import { parsePage } from "../content/pages.ts";
import { parseArticle } from "../content/parse-article.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { redirectFinder } from "./find-redirect.ts";
import { siteFiles } from "./site-files.ts";
import { siteRedirects } from "./site-redirects.ts";

const bytes = (lines: string) => new TextEncoder().encode(`---\ntitle: 제목\n${lines}---\n글\n`);

function page(name: string, lines = "") {
  return parsePage(decodeSourceFile(`site/pages/${name}`, bytes(lines)));
}

function article(name: string, lines = ""): Article {
  return parseArticle(decodeSourceFile(`posts/2026-01-01-${name}.md`, bytes(lines)), {
    now: new Date("2026-06-01T00:00:00Z"),
  });
}

const files = siteFiles(
  [
    "page.tsx",
    "search/page.tsx",
    "feed.xml/route.ts",
    "posts/[slug]/page.tsx",
    "tags/[slug]/page.tsx",
    "[first]/page.tsx",
    "[first]/[second]/page.tsx",
    "[...legacy]/route.ts",
  ],
  ["images/a.png"],
);

function redirectsOf(pages: ReturnType<typeof page>[], articles: readonly Article[] = []) {
  const index = buildContentIndex(articles, "public", [], undefined, pages);
  return siteRedirects(index, files, {
    legacyPatterns: [{ source: "/year-archive", destination: "/archive" }],
    legacyPaths: [],
    redirectBudget: 100,
  });
}

function said(pages: ReturnType<typeof page>[], articles: readonly Article[] = []): readonly string[] {
  return redirectsOf(pages, articles).diagnostics.map(
    ({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`,
  );
}

test("a page answers at its address, and so do pages in folders", () => {
  const { addresses, diagnostics } = redirectsOf([page("about.md"), page("회사/연혁.md")]);
  expect(diagnostics).toEqual([]);
  expect(addresses.answering("/about")).toBe("site/pages/about.md");
  expect(addresses.answering("/회사/연혁")).toBe("site/pages/회사/연혁.md");
  expect(addresses.answering("/press")).toBeUndefined();
});

test.each([
  "search.md",
  "posts.md",
  "posts/a.md",
  "tags/new.md",
  "feed.md/../year-archive.md",
  "api/a.md",
  "a/b/c/d.md",
])("no page may be %s", (name) => {
  const file = name.replace("feed.md/../", "");
  expect(said([page(file)])).toEqual([`error page/taken-address site/pages/${file}:1`]);
});

test("no article may claim the address of a page, in any letter case", () => {
  for (const path of ["/about", "/About/", "/about.html"])
    expect(said([page("about.md")], [article("a", `redirect_from: ${path}\n`)])).toEqual([
      "error redirects/shadows-page posts/2026-01-01-a.md:3",
    ]);
});

test("former addresses of a page lead to it in one hop", () => {
  const pages = [page("press.md", "redirect_from: [/presse/, /보도.html]\n")];
  const { placement, addresses, diagnostics } = redirectsOf(pages);
  const find = redirectFinder([...placement.config, ...placement.catchAll], addresses.livePaths);
  expect(diagnostics).toEqual([]);
  expect([find(["presse"], []), find(["보도"], [])]).toEqual(["/press", "/press"]);
});

test("what is no path, and what an article claims too, is said at its line", () => {
  const lines = "redirect_from:\n  - presse\n  - /press-kit\n  - /search\n";
  expect(said([page("press.md", lines)], [article("a", "redirect_from: /press-kit\n")])).toEqual([
    "warning redirects/not-a-path site/pages/press.md:4",
    "warning redirects/claimed-twice site/pages/press.md:5",
    "error redirects/shadows-page site/pages/press.md:6",
  ]);
});

test.each([
  ["/about/", "308 /about"],
  ["/about/?x=1", "308 /about?x=1"],
  ["/%ED%9A%8C%EC%82%AC/%EC%97%B0%ED%98%81/", "308 /%ED%9A%8C%EC%82%AC/%EC%97%B0%ED%98%81"],
  ["/about", "200"],
  ["/about/old/", "200"],
  ["/aboutx/", "200"],
])("the trailing slash of a page alone is taken: %s is %s", async (url, answer) => {
  const pages = [
    page("about.md"),
    page("회사/연혁.md"),
    ...Array.from({ length: 30 }, (_, n) => page(`p${n}.md`)),
  ];
  const { redirects } = redirectsOf(pages);
  const response = await unstable_getResponseFromNextConfig({
    url: `https://example.com${url}`,
    nextConfig: { redirects: async () => [...redirects], skipTrailingSlashRedirect: true },
  });
  const location = response.headers.get("location") ?? "";
  expect(`${response.status} ${location.replace("https://example.com/", "/")}`.trim()).toBe(answer);
});

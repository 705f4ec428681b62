import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../content/article.ts";
import { buildContentIndex } from "../content/content-index.ts";
import { appRoutes } from "./app-routes.ts";
import { post } from "./article.fixture.ts";
import { formatPath } from "./legacy-path.ts";
import { filesBelow, readSiteFiles, siteFiles } from "./site-files.ts";
import { siteRedirects } from "./site-redirects.ts";

const root = resolve(import.meta.dirname, "../..");
const files = readSiteFiles(root);

/** Makes `x` the value of every parameter of a route. */
const other = post(
  "2024-05-01",
  "x",
  "tags: [x]\ncategories: [x]\nseries: x\nauthor: x\nredirect_from: /old-x",
);

/** The results of an article's claims: the rules of their findings, and the paths that are served. */
function claim(paths: string | readonly string[], around = files, articles: readonly Article[] = [other]) {
  const claimant = post("2024-06-01", "claimant", `redirect_from: ${JSON.stringify([paths].flat())}`);
  const index = buildContentIndex([...articles, claimant], "public");
  const settings = { legacyPatterns: [], legacyPaths: [], redirectBudget: 100 };
  const { placement, rewrites, diagnostics } = siteRedirects(index, around, settings);
  const entries = [...placement.config, ...placement.catchAll].filter(({ file }) => file === claimant.file);
  return {
    said: diagnostics
      .filter(({ file, line }) => file === claimant.file && line === 4)
      .map(({ severity, rule }) => `${severity} ${rule}`),
    served: entries.map(formatPath),
    rewrites: rewrites.filter(({ has }) => has !== undefined).length,
  };
}

const refused = { said: ["error redirects/shadows-page"], served: [], rewrites: 0 };

const routes = appRoutes(filesBelow(resolve(root, "app")))
  // Pages of `site/pages/` are live one by one (`page-addresses.test.ts`).
  .filter(({ route }) => !route.startsWith("/["))
  .map(({ route }) => route.replace(/\[\[?(?:\.\.\.)?[^\]]+\]\]?/g, "x"));

const cases = [(path: string) => path, (path: string) => path.toUpperCase(), capitals];
const ends = ["", "/", ".html", "/index.html"];
const queries = ["", "?x=1", "?utm_source=x", "?q=zzz&p=1"];

function capitals(path: string): string {
  return path.replace(/\/[a-z]/g, (start) => start.toUpperCase());
}

test("the folder of routes was read", () => {
  expect(routes.length).toBeGreaterThan(35);
  expect(routes).toEqual(
    expect.arrayContaining(["/", "/posts/x", "/tags/x/feed.xml", "/katex/x/x", "/icon.svg"]),
  );
});

test.each(routes.filter((path) => path !== "/"))("nobody can claim %s", (route) => {
  const written = cases.flatMap((inCase) => ends.map((end) => inCase(route) + end));
  const paths = written.flatMap((path) => queries.map((query) => path + query));
  expect(claim(paths)).toEqual({ ...refused, said: paths.flatMap(() => refused.said) });
});

test("the front page is nobody's, but a query of it may be an old address, as with WordPress", () => {
  for (const path of [
    "/",
    "//",
    "/index.html",
    "/INDEX.HTML",
    "/./",
    "/a/..",
    "/?utm_source=x",
    "/?utm_source=x&p=1",
  ])
    expect([path, claim(path)]).toEqual([path, refused]);
  expect(claim("/?p=58")).toEqual({ said: [], served: ["/?p=58"], rewrites: 1 });
  expect(claim("/index.html?mid=board&document_srl=7")).toEqual({
    said: [],
    served: ["/?document_srl=7&mid=board"],
    rewrites: 1,
  });
});

test.each([
  ["an empty value", "/?p="],
  ["an empty name", "/?=5"],
  ["no value", "/?58"],
  ["a name that every object has", "/?constructor=1"],
  ["another such name", "/?p=1&__proto__=1"],
  ["a value too long for a condition", `/?p=${"1".repeat(2_000)}`],
])("a query of the front page with %s cannot be told from the front page", (_, path) => {
  expect(claim(path)).toEqual(refused);
});

test.each(["/old?utm_source=x", "/old?fbclid=x", "/old?p=1&UTM_Medium=x", "/old?NaPm=x", "/old?gclid=1"])(
  "%s would take readers of any link away",
  (path) => {
    expect(claim(path)).toEqual(refused);
  },
);

test.each([
  "/posts/x.md",
  "/POSTS/X.MD",
  "/posts/nobody.md",
  "/posts%2Fx",
  "/%70osts/x",
  "/posts/%78",
  "/posts//x",
  "\\posts\\x",
  "/a/../posts/x",
  "/%2e/posts/x",
  "/posts/x/page/2",
  "/posts/x.rsc",
  "/posts/x.txt",
  "/posts/x.prefetch.rsc",
  "/posts/x.segments/_tree.segment.rsc",
  "/index.rsc",
  "/index.txt",
  "/archive.rsc",
  "/~share/x/card.jpg",
  "/~share",
  "/~share/x/y/z",
  "/~",
  "/~/posts/x",
  "/~markdown/y",
  "/_next/static/chunks/a.js",
  "/_next/image?url=/icon-512.png&w=640&q=75",
  "/_next/data/x/index.json",
  "/_NEXT/static/a.js",
  "/_vercel/insights/script.js",
  "/_not-found",
  "/__nextjs_original-stack-frame",
  "/.well-known/security.txt",
  "/.well-known/acme-challenge/x",
  "/api",
  "/api/anything",
  "/Api/Health",
  "/favicon.ico",
  "/ads.txt",
  "/apple-touch-icon.png",
  "/apple-touch-icon-precomposed.png",
  "/browserconfig.xml",
  "/rss.xml",
  "/sitemaps/1.xml",
  "/sitemaps/99.xml",
  "/guide/math",
  "/archive/1999",
  "/tags/nobody-uses-it",
  "/tags/nobody/feed.json",
  "/katex/0.19.1/katex.min.css",
  "/katex/0.19.1/fonts/KaTeX_Main-Regular.woff2",
  "/icon.svg",
  "/Icon.SVG",
  "/robots.txt",
  "/manifest.webmanifest",
  "/preview",
  "/dev/changes",
])("%s is taken", (path) => {
  expect(claim(path)).toEqual(refused);
});

test.each([
  "/posts/an-old-permalink",
  "/posts/2024/05/x",
  "/dev/some-post",
  "/apis/x",
  "/about-us",
  "/news/x/feed.xml/x",
  "/files/report.txt",
  "/news/node.js",
  "/about;x=1",
  "/~kim/diary",
  "/posts/한글".normalize("NFD"),
  "//example.com/x",
  "/\\example.com/x",
  "/search2?q=zzz",
])("%s is an address like any other", (path) => {
  const { said, served } = claim(path);
  expect([said, served.length]).toEqual([[], 1]);
});

test("a route that is added tomorrow is safe", () => {
  const tomorrow = siteFiles(
    [
      "events/[id]/page.tsx",
      "(paper)/letters/route.ts",
      "shop/[[...path]]/page.tsx",
      "@modal/login/page.tsx",
      "%5Fodd/page.tsx",
      "events/opengraph-image.tsx",
      "(paper)/twitter-image.png",
      "favicon.ico",
      "sitemap.ts",
      "_private/page.tsx",
      "events/(.)photo/page.tsx",
    ],
    ["images/한글/그림 1.png".normalize("NFC"), "naver123.html", "files/A.PDF"],
  );
  for (const path of [
    "/events/7",
    "/EVENTS/한글/",
    "/letters?x=1",
    "/shop",
    "/shop/a/b",
    "/login",
    "/_odd",
    "/events/opengraph-image",
    "/events/opengraph-image/a",
    "/twitter-image-abc123.png",
    "/favicon.ico",
    "/sitemap.xml",
    "/sitemap/1.xml",
    "/images/한글/그림 1.png",
    `/images/${encodeURIComponent("한글".normalize("NFD"))}/%EA%B7%B8%EB%A6%BC%201.PNG`,
    "/naver123",
    "/naver123.html",
    "/files/a.pdf?download",
  ])
    expect([path, claim(path, tomorrow)]).toEqual([path, refused]);
  for (const path of ["/events", "/private", "/photo", "/images/한글"])
    expect(claim(path, tomorrow).said).toEqual([]);
});

test("an article whose time comes has its permalink already, a draft has not", () => {
  const scheduled = post("2099-01-01", "soon", "tags: [a]");
  const draft = post("2024-01-01", "draft", "draft: true");
  expect(claim("/posts/Soon", files, [scheduled])).toEqual(refused);
  expect(claim("/posts/draft", files, [draft]).said).toEqual([]);
});

import { expect, test } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { parsePage } from "../content/pages.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { articleOf, hardText, siteUrl } from "../feeds/feed-in-test.ts";
import { type SitemapPage, sitemapPages } from "./sitemap-pages.ts";
import { sitemapXml } from "./sitemap-xml.ts";
import { frontSitemap, splitSitemap } from "./split-sitemap.ts";
import { textsAt, validSitemap } from "./validate-in-test.ts";

const pathOf = (part: number) => `/sitemaps/${part}`;

/** Of a preview, where every article has a page. */
function pathsOf(...articles: Parameters<typeof articleOf>[]): string[] {
  const content = buildContentIndex(
    articles.map((article) => articleOf(...article)),
    "everything",
  );
  return sitemapPages(content).map(({ path }) => decodeURI(path));
}

const lists = ["/archive", "/categories", "/tags", "/series", "/authors", "/glossary", "/corrections"];

test("articles, the lists that hold them and the site's own pages are there", () => {
  expect(
    pathsOf([
      "title: 하나\ncategories: [모델]\ntags: [GPU]\nseries: 연재\nauthor: 홍길동",
      "posts/2026-05-01-하나.mdx",
    ]),
  ).toEqual([
    "/",
    "/posts/하나",
    ...lists,
    "/archive/2026",
    "/categories/모델",
    "/series/연재",
    "/authors/홍길동",
    "/tags/gpu",
  ]);
});

test.each([
  "draft: true",
  "date: 2026-12-01",
  "hidden: true",
  "noindex: true",
  "sitemap: false",
  "redirect_to: /a",
])("an article with %s is not, nor a list that holds nothing else", (line) => {
  expect(pathsOf([`title: 하나\ncategories: [모델]\ntags: [GPU]\n${line}`])).toEqual(["/", ...lists]);
});

test("pages that are no articles are there, but drafts and those that say no", () => {
  const pages = [
    ["about.md", "title: 소개\nupdated: 2026-05-20"],
    ["draft.md", "title: 초안\ndraft: true"],
    ["no.md", "title: 아니요\nsitemap: false"],
    ["none.md", "title: 없음\nnoindex: true"],
    ["회사/연혁.md", "title: 연혁"],
  ].map(([name, lines]) =>
    parsePage(decodeSourceFile(`site/pages/${name}`, new TextEncoder().encode(`---\n${lines}\n---\n`))),
  );
  const content = buildContentIndex([], "everything", [], undefined, pages);
  const own = sitemapPages(content).filter(({ path }) => !["/", ...lists].includes(path));
  expect(own.map(({ path, changedAt }) => [decodeURI(path), changedAt])).toEqual([
    ["/about", "2026-05-20T00:00:00+09:00"],
    ["/회사/연혁", undefined],
  ]);
});

test("a page changed when the last of its articles was changed", () => {
  const older = articleOf("title: 하나\ncategories: [모델]\nupdated: 2026-05-20", "posts/2026-05-01-one.mdx");
  const newer = articleOf("title: 둘\ncategories: [연구]\nimage: /images/둘.png", "posts/2026-05-10-two.mdx");
  const xml = sitemapXml(sitemapPages(buildContentIndex([older, newer], "public")), siteUrl);
  const document = validSitemap(xml);
  const changed = (path: string) =>
    textsAt(document, `//map:url[map:loc='${new URL(path, siteUrl).href}']/map:lastmod`);
  expect(changed("/")).toEqual(["2026-05-20T00:00:00+09:00"]);
  expect(changed("/posts/one")).toEqual(["2026-05-20T00:00:00+09:00"]);
  expect(changed("/categories/연구")).toEqual(["2026-05-10T00:00:00+09:00"]);
  expect(changed("/glossary")).toEqual([]);
  expect(textsAt(document, "//image:loc")).toEqual(["https://attention.example/images/%EB%91%98.png"]);
});

const manyPages: SitemapPage[] = Array.from({ length: 60_000 }, (_, place) => ({
  path: `/posts/${encodeURIComponent(`글-${place}`)}`,
  changedAt: place === 59_999 ? "2026-05-02T00:00:00+09:00" : "2026-05-01T00:00:00+09:00",
  images: [`/images/그림 ${place}&.png`],
}));

test("60,000 pages are two valid files and a valid index of them", () => {
  const files = splitSitemap(manyPages, siteUrl);
  expect(files.map(({ length }) => length)).toEqual([50_000, 10_000]);
  const index = validSitemap(frontSitemap(files, siteUrl, pathOf));
  expect(textsAt(index, "//map:sitemap/map:loc")).toEqual([
    "https://attention.example/sitemaps/1",
    "https://attention.example/sitemaps/2",
  ]);
  expect(textsAt(index, "//map:sitemap/map:lastmod")).toEqual([
    "2026-05-01T00:00:00+09:00",
    "2026-05-02T00:00:00+09:00",
  ]);
  const found = files.flatMap((pages) =>
    textsAt(validSitemap(sitemapXml(pages, siteUrl)), "//map:url/map:loc"),
  );
  expect(found).toEqual(manyPages.map(({ path }) => siteUrl + path));
}, 60_000);

test("a file is no larger than it may be", () => {
  const limits = { pages: 50_000, bytes: 20_000 };
  const files = splitSitemap(manyPages.slice(0, 500), siteUrl, limits);
  const sizes = files.map((pages) => Buffer.byteLength(sitemapXml(pages, siteUrl)));
  expect(files.flat()).toEqual(manyPages.slice(0, 500));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.bytes);
});

test("one file is the sitemap itself", () => {
  const files = splitSitemap(manyPages.slice(0, 3), siteUrl);
  expect(textsAt(validSitemap(frontSitemap(files, siteUrl, pathOf)), "//map:url/map:loc")).toHaveLength(3);
});

test("hard characters stay inside of an address", () => {
  const path = `/posts/${encodeURIComponent("]]>&<script>'\"🧑‍💻")}`;
  const document = validSitemap(sitemapXml([{ path, changedAt: undefined, images: [hardText] }], siteUrl));
  expect(textsAt(document, "//map:url/map:loc")).toEqual([new URL(path, siteUrl).href]);
  expect(textsAt(document, "//image:loc")[0]).toMatch(
    /^https:\/\/attention\.example\/%5D%5D%3E%20&%20&amp;%20%3Cscript%3E/,
  );
});

import { expect, test } from "vitest";
import { articleOf, hardText, siteUrl } from "../feeds/feed-in-test.ts";
import { newsSitemapXml } from "./news-sitemap.ts";
import { textsAt, validSitemap } from "./validate-in-test.ts";

const publication = { name: "어텐션", language: "ko", url: siteUrl };
const now = new Date("2026-05-03T09:00:00+09:00");
const mapOf = (articles: Parameters<typeof newsSitemapXml>[0]) => newsSitemapXml(articles, publication, now);

const dated = (date: string, more = "") =>
  articleOf(`title: ${date}\ndate: ${date}\n${more}`, "posts/2026-05-01-글.mdx");

test("an article of the last two days is news", () => {
  const document = validSitemap(mapOf([dated("2026-05-02 10:00")]));
  expect(textsAt(document, "//map:loc")).toEqual(["https://attention.example/posts/%EA%B8%80"]);
  expect(textsAt(document, "//news:news/*")).toEqual([
    "어텐션ko",
    "2026-05-02T10:00:00+09:00",
    "2026-05-02 10:00",
  ]);
});

test("it is for two days to the second", () => {
  const articles = [dated("2026-05-01 09:00:00"), dated("2026-05-01 08:59:59")];
  expect(textsAt(validSitemap(mapOf(articles)), "//news:title")).toEqual(["2026-05-01 09:00:00"]);
});

test.each(["draft: true", "hidden: true", "noindex: true", "sitemap: false", "redirect_to: /a"])(
  "one with %s is none",
  (line) => {
    expect(mapOf([dated("2026-05-02", line)])).not.toContain("<url>");
  },
);

test("of more than a thousand, the newest are there", () => {
  const articles = Array.from({ length: 1_200 }, () => dated("2026-05-02"));
  expect(textsAt(validSitemap(mapOf(articles)), "//map:url")).toHaveLength(1_000);
});

test("hard characters in a headline stay text", () => {
  const document = validSitemap(mapOf([{ ...dated("2026-05-02"), title: hardText }]));
  expect(textsAt(document, "//news:title")[0]).toContain("]]> & &amp; <script>alert(1)</script>");
});

import { expect, test } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { parsePage } from "../content/pages.ts";
import { parseArticle } from "../content/parse-article.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { isPageHit, searchSource } from "./search-record.ts";

function article(name: string, frontMatter: string) {
  const text = `---\ntitle: ${name}\n${frontMatter}\n---\n본문\n`;
  const file = `posts/2026-01-01-${name}.md`;
  return parseArticle({ file, text, digest: name, diagnostics: [] }, { now: new Date("2026-06-01") });
}

const articles = [
  article("보통", "tags: [칩]"),
  article("빠진", "search: false"),
  article("초안", "draft: true"),
  article("예정", "date: 2026-12-01"),
  article("숨은", "hidden: true"),
  article("옮긴", "redirect_to: https://example.com"),
];

test("drafts, scheduled, hidden and forwarding articles and those with `search: false` are not in it", () => {
  const { records } = searchSource(buildContentIndex(articles, "public"), []);
  expect(records.map(({ slug }) => slug)).toEqual(["보통"]);
});

test("a preview finds drafts and scheduled articles too", () => {
  const { records } = searchSource(buildContentIndex(articles, "everything"), []);
  expect(records.map(({ slug }) => slug).toSorted()).toEqual(["보통", "예정", "초안"]);
});

test("a page of site/pages is found where its file asks for it, and links to itself", () => {
  const page = (name: string, lines: string) =>
    parsePage(
      decodeSourceFile(
        `site/pages/${name}.md`,
        new TextEncoder().encode(`---\ntitle: ${name}\n${lines}---\n글\n`),
      ),
    );
  const pages = [
    page("press", "search: true\n"),
    page("about", ""),
    page("초안", "search: true\ndraft: true\n"),
  ];
  const { records } = searchSource(buildContentIndex([], "public", [], undefined, pages), []);
  expect(records.map(({ slug, title }) => [slug, title, isPageHit(slug)])).toEqual([
    ["/press", "press", true],
  ]);
  expect(isPageHit("a")).toBe(false);
});

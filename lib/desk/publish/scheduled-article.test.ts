import { expect, test } from "vitest";
import { parseArticle } from "../../content/parse-article.ts";
import { findArticleFiles, readSourceFile } from "../../content/source/read-source-files.ts";
import { decodeSourceFile, type SourceFile } from "../../content/source/source-file.ts";
import { scheduledArticle } from "./scheduled-article.ts";

const source = (frontMatter: string, name = "2026-11-30-a"): SourceFile =>
  decodeSourceFile(`posts/${name}.md`, new TextEncoder().encode(`---\n${frontMatter}\n---\n본문\n`));

/** The same values by the article schema. */
function asParsed(file: SourceFile) {
  const article = parseArticle(file, { now: new Date("2100-01-01") });
  if (article.publication !== "published" || article.forwardsTo !== undefined) return undefined;
  return { file: article.file, slug: article.slug, publishedAt: Date.parse(article.publishedAt) };
}

const published: readonly (readonly [frontMatter: string, slug: string, at: string])[] = [
  ["title: 제목", "a", "2026-11-30T00:00+09:00"],
  ["date: 2026-12-01", "a", "2026-12-01T00:00+09:00"],
  ["date: 2026-12-01 09:30:15", "a", "2026-12-01T09:30:15+09:00"],
  ["date: 2026.12.01 21:52 KST", "a", "2026-12-01T21:52+09:00"],
  ["date: 2026. 12. 1. 오후 3:20", "a", "2026-12-01T15:20+09:00"],
  ["date: 2026-12-01T09:00:00Z", "a", "2026-12-01T18:00+09:00"],
  ["date: 2026-12-01 09:00 -0500", "a", "2026-12-01T23:00+09:00"],
  ["date: 2026-12-01 09:00 +5:30", "a", "2026-12-01T12:30+09:00"],
  ["date: 2026-12-01 12:30 09:00", "a", "2026-12-01T12:30+09:00"],
  ['date: "2026-12-01 09:00" # 오전', "a", "2026-12-01T09:00+09:00"],
  ["date: '2026-12-01 09:00'", "a", "2026-12-01T09:00+09:00"],
  ["date: 2026-12-01 # 다음 날", "a", "2026-12-01T00:00+09:00"],
  ["date:\n  2026-12-01\n  09:00", "a", "2026-12-01T09:00+09:00"],
  ["date: >-\n  2026-12-01\n  09:00", "a", "2026-12-01T09:00+09:00"],
  ["date: &when 2026-12-01", "a", "2026-12-01T00:00+09:00"],
  ["updated: &when 2026-12-02 # 뒤\ndate: *when", "a", "2026-12-02T00:00+09:00"],
  ["date: !!str 2026-12-01", "a", "2026-12-01T00:00+09:00"],
  ['"date": 2026-12-01', "a", "2026-12-01T00:00+09:00"],
  ["'date' : 2026-12-01", "a", "2026-12-01T00:00+09:00"],
  ["date: 2026-12-02\ndate: 2026-12-01", "a", "2026-12-01T00:00+09:00"],
  ["date: 2026-12-02\ndate:", "a", "2026-11-30T00:00+09:00"],
  ["date: ~", "a", "2026-11-30T00:00+09:00"],
  ["header:\n  date: 2026-12-05\n  slug: b", "a", "2026-11-30T00:00+09:00"],
  ["description: |\n  글\n\n  date: 2026-12-05\nslug: b", "b", "2026-11-30T00:00+09:00"],
  ["# date: 2026-12-05\nslug: b", "b", "2026-11-30T00:00+09:00"],
  ["corrections:\n- date: 2026-12-05\n  text: 고침\nslug: b", "b", "2026-11-30T00:00+09:00"],
  ["slug: '옛 글: 첫째'", "옛-글-첫째", "2026-11-30T00:00+09:00"],
  ['slug: "\\uAE40\\uCE58"', "김치", "2026-11-30T00:00+09:00"],
  [`slug: ${"김치".normalize("NFD")}`, "김치", "2026-11-30T00:00+09:00"],
  ["slug: C++ #1", "c-plus-plus", "2026-11-30T00:00+09:00"],
  ["slug: c#2", "c-sharp2", "2026-11-30T00:00+09:00"],
  ["slug: |\n  #1 소식\n", "1-소식", "2026-11-30T00:00+09:00"],
  ["slug: >- # 설명\n  김치", "김치", "2026-11-30T00:00+09:00"],
  ["slug:\n    # 주석\n    김치", "김치", "2026-11-30T00:00+09:00"],
  ["slug: !!str |", "a", "2026-11-30T00:00+09:00"],
  ["slug: !!str", "a", "2026-11-30T00:00+09:00"],
  ["title: \"여러\n  줄 draft: true\"\nnote: 'a\n\n  slug: q'", "a", "2026-11-30T00:00+09:00"],
  ["redirect_to:\n  - ", "a", "2026-11-30T00:00+09:00"],
  ["redirect_to:\n- - ''\n- ~", "a", "2026-11-30T00:00+09:00"],
  ["draft: false\npublished: yes", "a", "2026-11-30T00:00+09:00"],
  ["draft: 어쩌면", "a", "2026-11-30T00:00+09:00"],
  ["draft:\n", "a", "2026-11-30T00:00+09:00"],
  ["hidden: true\nsitemap: false\nnoindex: true", "a", "2026-11-30T00:00+09:00"],
  ["redirect_to:", "a", "2026-11-30T00:00+09:00"],
  ["redirect_to: []", "a", "2026-11-30T00:00+09:00"],
  ["redirect_from:\n- /old\n- /older", "a", "2026-11-30T00:00+09:00"],
];

test.each(published)("%j has a page for readers", (frontMatter, slug, at) => {
  const file = source(frontMatter);
  expect(scheduledArticle(file)).toEqual({ file: file.file, slug, publishedAt: Date.parse(at) });
  expect(asParsed(file)).toEqual({ file: file.file, slug, publishedAt: Date.parse(at) });
});

test.each([
  "draft: true",
  "draft: yes",
  'draft: "on" # 아직',
  "draft: True",
  "published: false",
  "published: Off",
  "published: 'n'",
  "redirect_to: /posts/there",
  "redirect_to:\n  - /posts/there",
  "redirect_to:\n- https://news.example/a",
  'redirect_to: [ "", /posts/there ]',
  "redirect_to: [[/posts/there]]",
  "redirect_to:\n- - ''\n- - /posts/there # 거기",
  "redirect_to: >\n  /posts/there",
])("%j has none", (frontMatter) => {
  expect(scheduledArticle(source(frontMatter))).toBeUndefined();
  expect(asParsed(source(frontMatter))).toBeUndefined();
});

test.each(["date: 2026-02-30", "date: 2026-12-01 25:00", "date: 2026-12-01 오후 13:00", "date: 어제"])(
  "%j stops the build, and there is nothing to wait for",
  (frontMatter) => {
    expect(scheduledArticle(source(frontMatter))).toBeUndefined();
    const { diagnostics } = parseArticle(source(frontMatter), { now: new Date() });
    expect(diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
  },
);

test.each([
  ["2026-1-2-a", "a", "2026-01-02T00:00+09:00"],
  [`2026-12-01-${"김치".normalize("NFD")}`, "김치", "2026-12-01T00:00+09:00"],
  ["2026/12/2026-12-01-Big News!", "big-news", "2026-12-01T00:00+09:00"],
])("the file's name %j says what its front matter does not", (name, slug, at) => {
  const file = source("title: 제목", name);
  expect(scheduledArticle(file)).toEqual({ file: file.file, slug, publishedAt: Date.parse(at) });
  expect(asParsed(file)).toEqual(scheduledArticle(file));
});

test("a file with Windows' line endings and a mark at its head is read as any other", () => {
  const bytes = new TextEncoder().encode("\uFEFF---\r\ndate: 2026-12-01\r\nslug: b\r\n---\r\n");
  const file = decodeSourceFile("posts/x.mdx", bytes);
  expect(scheduledArticle(file)).toEqual(asParsed(file));
  expect(scheduledArticle(file)?.slug).toBe("b");
});

test("every article of this site is read as the one schema reads it", async () => {
  const root = process.cwd();
  const files = (await findArticleFiles(`${root}/posts`)).map(({ path }) => readSourceFile(root, path));
  expect(files.length).toBeGreaterThan(10);
  expect(files.map(scheduledArticle)).toEqual(files.map(asParsed));
});

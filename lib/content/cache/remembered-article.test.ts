import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { findArticleFiles, readSourceFile } from "../source/read-source-files.ts";
import { decodeSourceFile, type SourceFile } from "../source/source-file.ts";
import { type RememberedArticle, recallArticle, rememberArticle } from "./remembered-article.ts";

const now = new Date("2026-11-26T00:00:00Z");

function roundTrip(source: SourceFile, later = now, found = source) {
  const remembered = rememberArticle(parseArticle(source, { now }), source);
  const kept: RememberedArticle | undefined = remembered && JSON.parse(JSON.stringify(remembered));
  return kept && recallArticle(kept, () => found, later);
}

const source = (text: string, file = "posts/2026-12-01-a.mdx") =>
  decodeSourceFile(file, new TextEncoder().encode(text));

test("every article of this site is recalled as it was parsed", async () => {
  const root = process.cwd();
  const files = await findArticleFiles(join(root, "posts"));
  expect(files.length).toBeGreaterThan(0);
  for (const { path } of files) {
    const read = readSourceFile(root, path);
    expect(roundTrip(read), path).toEqual(parseArticle(read, { now }));
  }
});

test("articles with anything wrong are recalled with what is wrong, those without front matter too", () => {
  for (const text of [
    "",
    "글",
    "---\ntitle: [",
    "---\ntitle: 가\nx: 1\ndate: 어제\n---\n글\n",
    "\uFEFF---\r\ntitle: 가\r\n---\r\n글\r\n",
  ]) {
    const read = source(text);
    expect(roundTrip(read) ?? parseArticle(read, { now }), text).toEqual(parseArticle(read, { now }));
  }
});

test("a scheduled article is public when its time has come, and a draft is not", () => {
  const later = new Date("2026-12-02T00:00:00Z");
  expect(roundTrip(source("---\ntitle: 가\n---\n"))?.publication).toBe("scheduled");
  expect(roundTrip(source("---\ntitle: 가\n---\n"), later)?.publication).toBe("published");
  expect(roundTrip(source("---\ntitle: 가\ndraft: true\n---\n"), later)?.publication).toBe("draft");
});

test("the file is read when the body is asked for, once", () => {
  const read = source("---\ntitle: 가\n---\n글");
  const remembered = rememberArticle(parseArticle(read, { now }), read);
  const open = vi.fn(() => read);
  const recalled = remembered && recallArticle(remembered, open, now);
  expect(recalled?.title).toBe("가");
  expect(open).not.toHaveBeenCalled();
  expect([recalled?.body, recalled?.body]).toEqual(["글", "글"]);
  expect(open).toHaveBeenCalledOnce();
});

test("a file that was saved again in between gives the body that it has now", () => {
  const first = source("---\ntitle: 가\n---\n글");
  expect(roundTrip(first, now, source("---\ntitle: 가나다\n---\n새 글이다"))?.body).toBe("새 글이다");
});

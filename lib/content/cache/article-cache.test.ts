import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { findArticleFiles, readSourceFile } from "../source/read-source-files.ts";
import { decodeSourceFile, type SourceFile } from "../source/source-file.ts";
import {
  articleCache,
  type CachedArticle,
  openCachedArticle,
  type StampedArticle,
  toCachedArticle,
  type UnreadFile,
} from "./article-cache.ts";

describe("article cache", () => {
  const now = new Date("2026-11-26T00:00:00Z");
  const longAgo = Date.parse("2026-11-01T00:00:00Z");

  /** A file, and how often it was read. */
  function file(text: string, { stamp = "1", changedAt = longAgo, name = "posts/2026-11-01-a.mdx" } = {}) {
    const readings = { count: 0 };
    const read = () => {
      readings.count += 1;
      return decodeSourceFile(name, new TextEncoder().encode(text));
    };
    return { path: name, name, stamp, changedAt, read, readings } satisfies UnreadFile & { readings: object };
  }

  function cachedFrom(...files: readonly UnreadFile[]): Readonly<Record<string, StampedArticle>> {
    const cache = articleCache({});
    for (const each of files) {
      const source = each.read();
      cache.store(parseArticle(source, { now }), each, source);
    }
    return JSON.parse(JSON.stringify(cache.toWrite() ?? {}));
  }

  const text = "---\ntitle: 가\n---\n글";

  test("a file with the same stamp is found without being read", () => {
    const cache = articleCache(cachedFrom(file(text)));
    const again = file(text);
    expect([cache.find(again, now)?.title, again.readings.count]).toEqual(["가", 0]);
    expect(cache.toWrite()).toBeUndefined();
  });

  test("in a new checkout the same text is found, and the next process need not read it", () => {
    const cache = articleCache(cachedFrom(file(text)));
    const elsewhere = file(text, { stamp: "2" });
    expect([cache.find(elsewhere, now)?.body, elsewhere.readings.count]).toEqual(["글", 1]);
    expect(cache.toWrite()).toMatchObject({ [elsewhere.name]: { stamp: "2" } });
  });

  test("another text is not found", () => {
    const cache = articleCache(cachedFrom(file(text)));
    expect(cache.find(file("---\ntitle: 나\n---\n글", { stamp: "2" }), now)).toBeUndefined();
  });

  test("the stamp of a file that had just been written says nothing", () => {
    const cache = articleCache(cachedFrom(file(text, { changedAt: Date.now() })));
    expect(cache.find(file("---\ntitle: 나\n---\n글"), now)).toBeUndefined();
    expect(cache.find(file(text), now)?.title).toBe("가");
  });

  test("what is gone is forgotten, and what has another name is another file", () => {
    const [a, b] = [file(text), file(text, { name: "posts/2026-11-01-b.mdx" })];
    const cache = articleCache(cachedFrom(a, b));
    expect(cache.find(file(text, { name: "posts/2026-11-01-c.mdx" }), now)).toBeUndefined();
    cache.find(a, now);
    expect(Object.keys(cache.toWrite() ?? {})).toEqual([a.name]);
  });

  test.each(["constructor", "__proto__"])("a file named %s is nothing special", (name) => {
    expect(articleCache({}).find(file(text, { name }), now)).toBeUndefined();
  });
});

describe("cached article", () => {
  const now = new Date("2026-11-26T00:00:00Z");

  function roundTrip(source: SourceFile, later = now, found = source) {
    const cached = toCachedArticle(parseArticle(source, { now }), source);
    const kept: CachedArticle | undefined = cached && JSON.parse(JSON.stringify(cached));
    return kept && openCachedArticle(kept, () => found, later);
  }

  const source = (text: string, file = "posts/2026-12-01-a.mdx") =>
    decodeSourceFile(file, new TextEncoder().encode(text));

  test("every article of this site is found as it was parsed", async () => {
    const root = process.cwd();
    const files = await findArticleFiles(join(root, "posts"));
    expect(files.length).toBeGreaterThan(0);
    for (const { path } of files) {
      const read = readSourceFile(root, path);
      expect(roundTrip(read), path).toEqual(parseArticle(read, { now }));
    }
  });

  test("articles with anything wrong are found with what is wrong, those without front matter too", () => {
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
    const cached = toCachedArticle(parseArticle(read, { now }), read);
    const open = vi.fn(() => read);
    const found = cached && openCachedArticle(cached, open, now);
    expect(found?.title).toBe("가");
    expect(open).not.toHaveBeenCalled();
    expect([found?.body, found?.body]).toEqual(["글", "글"]);
    expect(open).toHaveBeenCalledOnce();
  });

  test("a file that was saved again in between gives the body that it has now", () => {
    const first = source("---\ntitle: 가\n---\n글");
    expect(roundTrip(first, now, source("---\ntitle: 가나다\n---\n새 글이다"))?.body).toBe("새 글이다");
  });
});

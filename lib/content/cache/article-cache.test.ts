import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { articleMemory, type KeptArticle, type UnreadFile } from "./article-cache.ts";

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

function remembering(...files: readonly UnreadFile[]): Readonly<Record<string, KeptArticle>> {
  const memory = articleMemory({});
  for (const each of files) {
    const source = each.read();
    memory.remember(parseArticle(source, { now }), each, source);
  }
  return JSON.parse(JSON.stringify(memory.toKeep() ?? {}));
}

const text = "---\ntitle: 가\n---\n글";

test("a file with the same stamp is recalled without being read", () => {
  const memory = articleMemory(remembering(file(text)));
  const again = file(text);
  expect([memory.recall(again, now)?.title, again.readings.count]).toEqual(["가", 0]);
  expect(memory.toKeep()).toBeUndefined();
});

test("in a new checkout the same text is recalled, and the next process need not read it", () => {
  const memory = articleMemory(remembering(file(text)));
  const elsewhere = file(text, { stamp: "2" });
  expect([memory.recall(elsewhere, now)?.body, elsewhere.readings.count]).toEqual(["글", 1]);
  expect(memory.toKeep()).toMatchObject({ [elsewhere.name]: { stamp: "2" } });
});

test("another text is not recalled", () => {
  const memory = articleMemory(remembering(file(text)));
  expect(memory.recall(file("---\ntitle: 나\n---\n글", { stamp: "2" }), now)).toBeUndefined();
});

test("the stamp of a file that had just been written says nothing", () => {
  const memory = articleMemory(remembering(file(text, { changedAt: Date.now() })));
  expect(memory.recall(file("---\ntitle: 나\n---\n글"), now)).toBeUndefined();
  expect(memory.recall(file(text), now)?.title).toBe("가");
});

test("what is gone is forgotten, and what has another name is another file", () => {
  const [a, b] = [file(text), file(text, { name: "posts/2026-11-01-b.mdx" })];
  const memory = articleMemory(remembering(a, b));
  expect(memory.recall(file(text, { name: "posts/2026-11-01-c.mdx" }), now)).toBeUndefined();
  memory.recall(a, now);
  expect(Object.keys(memory.toKeep() ?? {})).toEqual([a.name]);
});

test.each(["constructor", "__proto__"])("a file named %s is nothing special", (name) => {
  expect(articleMemory({}).recall(file(text, { name }), now)).toBeUndefined();
});

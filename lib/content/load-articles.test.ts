import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { articleCache } from "./cache/article-cache.ts";
import { loadArticles, type ParsedFiles } from "./load-articles.ts";

let root = "";
const now = new Date("2026-11-25T00:00:00Z");

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "attention-"));
  await mkdir(path.join(root, "posts/2026"), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

async function write(name: string, title: string): Promise<void> {
  await writeFile(path.join(root, "posts", name), `---\ntitle: ${title}\n---\n`);
}

test("articles are found in any folder under posts, other files are left alone", async () => {
  await write("2026-01-01-a.md", "가");
  await write("2026/2026-01-02-b.mdx", "나");
  await write("2026/data.csv", "다");
  await write(".draft.md", "라");
  expect((await loadArticles(root, now)).map(({ file }) => file)).toEqual([
    "posts/2026-01-01-a.md",
    "posts/2026/2026-01-02-b.mdx",
  ]);
});

test("a file named in NFD is known by its NFC name", async () => {
  await write("2026-01-01-한글.md".normalize("NFD"), "가");
  expect(await loadArticles(root, now)).toMatchObject([{ file: "posts/2026-01-01-한글.md", slug: "한글" }]);
});

test("only what changed since is parsed again, and what is gone is forgotten", async () => {
  const parsed: ParsedFiles = new Map();
  await write("2026-01-01-a.md", "가");
  await write("2026-01-02-b.md", "나");
  await write("2026-01-03-c.md", "다");
  const [a, b] = await loadArticles(root, now, parsed);

  await write("2026-01-02-b.md", "바뀐 나");
  await utimes(path.join(root, "posts/2026-01-02-b.md"), now, now);
  await rm(path.join(root, "posts/2026-01-03-c.md"));
  const again = await loadArticles(root, now, parsed);

  expect(again.map(({ title }) => title)).toEqual(["가", "바뀐 나"]);
  expect([again[0] === a, again[1] === b, parsed.size]).toEqual([true, false, 2]);
});

test("a repository without posts has no articles", async () => {
  await rm(path.join(root, "posts"), { recursive: true });
  expect(await loadArticles(root, now)).toEqual([]);
});

test("a file that is deleted between being listed and being read is one that is not there", async () => {
  await write("2026-01-01-a.md", "가");
  await write("2026-01-02-b.md", "나");
  const cache = articleCache({});
  const deleting = {
    ...cache,
    find: (...[file, at]: Parameters<typeof cache.find>) => {
      if (file.name === "posts/2026-01-01-a.md") rmSync(file.path);
      return cache.find(file, at);
    },
  };
  expect(await loadArticles(root, now, new Map(), deleting)).toMatchObject([{ title: "나" }]);
});

test("articles that were there a moment ago are not all gone with their folder", async () => {
  const parsed: ParsedFiles = new Map();
  await write("2026-01-01-a.md", "가");
  await loadArticles(root, now, parsed);
  await rm(path.join(root, "posts"), { recursive: true });
  await expect(loadArticles(root, now, parsed)).rejects.toThrow("ENOENT");
});

test("a scheduled article is published when the clock has come to its time, without a change to its file", async () => {
  await writeFile(path.join(root, "posts/2026-11-26-a.md"), "---\ntitle: 가\n---\n");
  await write("2026-01-01-b.md", "나");
  const parsed: ParsedFiles = new Map();
  const states = async (now: string) =>
    (await loadArticles(root, new Date(now), parsed)).map(({ publication }) => publication);
  expect(await states("2026-11-25T00:00:00Z")).toEqual(["published", "scheduled"]);
  expect(await states("2026-11-26T00:00:00Z")).toEqual(["published", "published"]);
});

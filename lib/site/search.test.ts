import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { parseArticle } from "../content/parse-article.ts";
import { forgetProcessWide } from "../log/process-wide.mjs";
import { openDatabase } from "../search/index/open-database.ts";
import { parseSearchQuery } from "../search/search-query.ts";
import { siteSearch } from "./search.ts";
import { buildSearchIndex, servedIndex } from "./search-files.ts";

const root = process.cwd();
const kept = ".next/cache/search/index.db";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-search-"));
  process.chdir(folder);
  forgetProcessWide("search");
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.chdir(root);
  await rm(folder, { recursive: true, force: true });
});

const content = buildContentIndex(
  ["반도체", "위성"].map((title) => {
    const text = `---\ntitle: ${title}\n---\n${title} 이야기\n`;
    const file = `posts/2026-01-01-${title}.md`;
    return parseArticle({ file, text, digest: title, diagnostics: [] }, { now: new Date("2026-06-01") });
  }),
  "public",
);

const ask = () => siteSearch(parseSearchQuery({ q: "반도체" }));
const found = { status: "answered", answer: { total: 1, hits: [{ slug: "반도체" }] } };
const unreadable = { status: "unavailable", reason: "unreadable" };

test("without an index the answer says that it is missing, and with one it is there at the next query", async () => {
  expect(await ask()).toEqual({ status: "unavailable", reason: "missing" });
  await buildSearchIndex(content);
  expect(await ask()).toMatchObject(found);
});

const damages: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  empty: (file) => writeFile(file, ""),
  truncated: async (file) => writeFile(file, (await readFile(file)).subarray(0, 20_000)),
  "no database": (file) => writeFile(file, "no database at all ".repeat(1_000)),
  "another database": async (file) => {
    await rm(file);
    execute(file, "CREATE TABLE settings (other TEXT); CREATE TABLE articles (id INTEGER)");
  },
  "of another version": async (file) =>
    execute(file, "UPDATE settings SET value = '0' WHERE name = 'version'"),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`an index that is ${name} is unreadable, and the next build makes it anew`, async () => {
    await buildSearchIndex(content);
    await Promise.all([servedIndex, kept].map(damage));
    expect(await ask()).toEqual(unreadable);
    expect(await buildSearchIndex(content)).toEqual({ articles: 2, written: 2, removed: 0 });
    expect(await ask()).toMatchObject(found);
  });
}

test("a build takes over what an earlier one kept in Next's cache", async () => {
  await buildSearchIndex(content);
  await rm(".search", { recursive: true });
  expect(await buildSearchIndex(content)).toEqual({ articles: 2, written: 0, removed: 0 });
  expect(await ask()).toMatchObject(found);
});

test("an index is read where nothing can be written, as in a function", async () => {
  await buildSearchIndex(content);
  await chmod(servedIndex, 0o444);
  await chmod(".search", 0o555);
  expect(await ask()).toMatchObject(found);
  await chmod(".search", 0o755);
});

test("a build that cannot write its index fails, and leaves no half of one", async () => {
  await writeFile(".search", "");
  await expect(buildSearchIndex(content)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([".search"]);
});

function execute(file: string, sql: string): void {
  const database = openDatabase(file, "rwc");
  database.exec(sql);
  database.close();
}

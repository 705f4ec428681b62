import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { found, sourceOf } from "../index-in-test.ts";
import { openIndex } from "../search-index.ts";
import { openDatabase } from "./open-database.ts";
import { writeIndex } from "./write-index.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "index-"));
  file = join(folder, "index.db");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const first = sourceOf([
  { title: "하나", body: "반도체 Samsung" },
  { title: "둘", body: "반도체" },
  { title: "셋", body: "위성" },
]);
const second = sourceOf([
  { title: "하나", body: "반도체 Samsung" },
  { title: "둘", body: "배터리" },
  { title: "넷", body: "위성" },
]);

function foundIn(path: string, ...queries: readonly string[]) {
  const index = openIndex(path);
  try {
    return queries.map((query) => found(index, query));
  } finally {
    index.close();
  }
}

test("only what changed is written, and the result is that of a new index", async () => {
  expect(await writeIndex(file, first, [])).toEqual({ articles: 3, written: 3, removed: 0 });
  expect(await writeIndex(file, first, [file])).toEqual({ articles: 3, written: 0, removed: 0 });
  expect(await writeIndex(file, second, [file])).toEqual({ articles: 3, written: 2, removed: 2 });
  const queries = ["반도체", "배터리", "위성", "samsnug"];
  expect(foundIn(file, ...queries)).toEqual([["하나"], ["둘"], ["넷"], ["하나"]]);
});

test("an index that is damaged, foreign or missing is made anew", async () => {
  await writeFile(file, "no database at all".repeat(1_000));
  expect(await writeIndex(file, first, [file])).toMatchObject({ written: 3 });

  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length / 2));
  expect(await writeIndex(file, first, [file])).toMatchObject({ articles: 3 });
  expect(foundIn(file, "반도체")[0]).toHaveLength(2);

  const database = openDatabase(file, "rwc");
  database.exec("UPDATE settings SET value = '0' WHERE name = 'version'");
  database.close();
  expect(() => openIndex(file)).toThrow("expected version");
  expect(await writeIndex(file, first, [file])).toMatchObject({ written: 3 });

  expect(await writeIndex(file, first, [join(folder, "nowhere.db")])).toMatchObject({ written: 3 });
});

test("what a result shows is current, even where the text of the file stayed the same", async () => {
  const article = { title: "하나", body: "반도체", digest: "same" };
  await writeIndex(file, sourceOf([{ ...article, date: "2026-01-01" }]), []);
  const report = await writeIndex(file, sourceOf([{ ...article, date: "2026-02-01" }]), [file]);
  expect(report).toEqual({ articles: 1, written: 1, removed: 1 });
  const index = openIndex(file);
  expect(index.read([...index.catalogue.entries.keys()])[0]?.card.publishedAt).toMatch(/^2026-02-01/);
  index.close();
});

test("nothing but the index is left in the folder", async () => {
  await writeIndex(file, first, []);
  await writeIndex(file, second, [file]);
  expect(await readdir(folder)).toEqual(["index.db"]);
});

test("a missing index cannot be opened, and opening makes none", async () => {
  expect(() => openIndex(file)).toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test("an open index cannot be written to", async () => {
  await writeIndex(file, first, []);
  const database = openDatabase(file, "ro");
  expect(() => database.exec("DELETE FROM articles")).toThrow(/readonly/);
  database.close();
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-"));
  path = join(folder, "deep/cache.json");
});

afterEach(() => rm(folder, { recursive: true }));

test("what was written is read again, and nothing else lies beside it", async () => {
  await writeCacheFile(path, "1", { 가: ["나"] });
  expect(await readCacheFile(path, "1")).toEqual({ 가: ["나"] });
  expect(await readdir(join(folder, "deep"))).toEqual(["cache.json"]);
});

test("a file that is missing, of another version, cut off or changed is none", async () => {
  expect(await readCacheFile(path, "1")).toBeUndefined();
  await writeCacheFile(path, "1", { 가: "나".repeat(1_000) });
  expect(await readCacheFile(path, "2")).toBeUndefined();
  const whole = await readFile(path, "utf8");
  for (const damaged of ["", "\n", whole.slice(0, -10), whole.replace("나나", "다다"), "{}"]) {
    await writeFile(path, damaged);
    expect(await readCacheFile(path, "1")).toBeUndefined();
  }
});

test("where nothing can be written, nothing happens", async () => {
  await mkdir(path, { recursive: true });
  await writeCacheFile(path, "1", {});
  expect(await readdir(join(folder, "deep"))).toEqual(["cache.json"]);
});

test("of many writers at once, each leaves the file whole", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => writeCacheFile(path, "1", { number })));
  expect(await readCacheFile(path, "1")).toMatchObject({ number: expect.any(Number) });
});

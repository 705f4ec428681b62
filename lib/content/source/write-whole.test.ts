import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWhole, writeWhole } from "./write-whole.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attention-whole-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a file takes the place of the one that was there, and of many writers one wins", async () => {
  const file = join(folder, "a");
  await writeWhole(file, "old");
  const texts = ["1", "2", "3", "4"].map((digit) => digit.repeat(10_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(await readFile(file, "utf8"));
  expect(await readdir(folder)).toEqual(["a"]);
});

test("what fails on the way leaves the file as it was, and nothing beside it", async () => {
  const file = join(folder, "a");
  await writeWhole(file, "old");
  const made = makeWhole(file, async (unfinished) => {
    await writeFile(unfinished, "half");
    throw new Error("no room");
  });
  await expect(made).rejects.toThrow("no room");
  expect([await readFile(file, "utf8"), await readdir(folder)]).toEqual(["old", ["a"]]);
});

import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { run } from "./run-parts.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "run-parts-"));
});

const write = (name: string) => [
  "-e",
  `require("node:fs").writeFileSync(${JSON.stringify(join(folder, name))}, "")`,
];
const fail = (code: number) => ["-e", `process.exit(${code})`];
const wait = ["-e", "setTimeout(() => {}, 60_000)"];

test("steps follow each other", async () => {
  expect(await run([[write("one"), write("two")], [write("three")]])).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["one", "three", "two"]);
});

test("a part that fails ends those beside it and keeps the next step from beginning", async () => {
  const start = Date.now();
  expect(await run([[wait, fail(3)], [write("after")]])).toBe(3);
  expect(Date.now() - start).toBeLessThan(30_000);
  expect(readdirSync(folder)).toEqual([]);
});

test("a part that was killed has failed, with the code that a shell would give", async () => {
  expect(await run([[["-e", "process.kill(process.pid)"]], [write("after")]])).toBe(128 + 15);
  expect(readdirSync(folder)).toEqual([]);
});

test("told to end, it ends what runs and begins nothing more", async () => {
  setTimeout(() => process.emit("SIGINT", "SIGINT"), 500);
  expect(await run([[wait], [write("after")]])).toBe(128 + 2);
  expect(readdirSync(folder)).toEqual([]);
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isContentPath } from "./content.mjs";
import { prepareTestSite } from "./test-site.mjs";

let root = "";
let copy = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "test-site-"));
  write("lib/code.ts", "engine");
  write("node_modules/a/index.js", "package");
  write("posts/mine.md", "mine");
  write("site/theme.css", "mine");
  write("e2e/site/posts/sample.md", "sample");
  write("e2e/site/site.config.ts", "settings");
});

afterEach(() => {
  for (const folder of [root, copy]) rmSync(folder, { recursive: true, force: true });
});

test("the copy has the engine, its packages and the newspaper of the tests, and nothing of the one at the root", () => {
  copy = prepareTestSite(root);
  expect(read("lib/code.ts", "node_modules/a/index.js", "posts/sample.md", "site.config.ts")).toEqual([
    ...["engine", "package", "sample", "settings"],
  ]);
  expect([existsSync(join(copy, "posts/mine.md")), existsSync(join(copy, "site"))]).toEqual([false, false]);
});

test("a second copy is in the same place, keeps what was built, and has nothing that is gone", () => {
  write("lib/old.ts", "engine");
  copy = prepareTestSite(root);
  mkdirSync(join(copy, ".next"));
  rmSync(join(root, "lib/old.ts"));
  expect(prepareTestSite(root)).toBe(copy);
  expect([existsSync(join(copy, ".next")), existsSync(join(copy, "lib/old.ts"))]).toEqual([true, false]);
});

test.each([
  ["posts/a.md", true],
  ["site/theme.css", true],
  ["site.config.ts", true],
  ["site.config.ts.bak", false],
  ["e2e/site/posts/a.md", false],
  ["lib/site/text.ts", false],
])("%s is the newspaper's own: %s", (path, own) => {
  expect(isContentPath(path)).toBe(own);
});

function write(path: string, text: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(...paths: string[]): string[] {
  return paths.map((path) => readFileSync(join(copy, path), "utf8"));
}

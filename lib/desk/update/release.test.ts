import { expect, test } from "vitest";
import { blobHash, engineFiles, releaseProblem, withVersion } from "./release.ts";

test("the hash is Git's", () => {
  // printf 'hello\n' | git hash-object --stdin
  expect(blobHash(Buffer.from("hello\n"))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
});

test("the list names files of the engine alone, in order", () => {
  const files = new Map([
    ["lib/b.ts", Buffer.from("b")],
    ["posts/a.mdx", Buffer.from("a")],
    ["app/a.ts", Buffer.from("a")],
  ]);
  const list = engineFiles("1.0.0", files, (path) => !path.startsWith("posts/"));
  expect(Object.keys(list.files)).toEqual(["app/a.ts", "lib/b.ts"]);
});

test.each([
  ["1.1.0", "1.0.0", "## 1.1.0 (2026-12-01)\n", undefined],
  ["1.1.0", "1.0.0", "## 1.0.0\n", 'CHANGELOG.md has no section "## 1.1.0"'],
  ["0.9.0", "1.0.0", "## 0.9.0\n", "0.9.0 is older than the engine's version, 1.0.0"],
  ["1.1", "1.0.0", "## 1.1\n", "not a version: 1.1. Write it like 1.2.3"],
])("release %s after %s", (version, last, changelog, problem) => {
  expect(releaseProblem(version, last, changelog)).toBe(problem);
});

test("only the version at the top changes", () => {
  expect(withVersion('{\n  "name": "a",\n  "version": "1.0.0",\n  "b": {"version": "2"}\n}\n', "1.1.0")).toBe(
    '{\n  "name": "a",\n  "version": "1.1.0",\n  "b": {"version": "2"}\n}\n',
  );
});

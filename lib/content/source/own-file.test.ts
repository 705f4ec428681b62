import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOwnFile } from "./own-file.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "own-"));
  await mkdir(join(root, "posts"));
  await writeFile(join(root, "posts/a.md"), "글");
  await writeFile(join(root, "가.yaml".normalize("NFD")), "글");
  await symlink("posts", join(root, "linked"));
  await symlink("posts/a.md", join(root, "glossary.yaml"));
  await symlink("/etc/passwd", join(root, "synonyms.yaml"));
  await symlink("nowhere", join(root, "broken.yaml"));
  await symlink("loop.yaml", join(root, "loop.yaml"));
  execFileSync("mkfifo", [join(root, "pipe.yaml")]);
});

afterAll(() => rm(root, { recursive: true }));

test("a file of the repository is read", () => {
  expect(readOwnFile(root, "posts/a.md")?.toString()).toBe("글");
  expect(readOwnFile(root, "가.yaml".normalize("NFD"))?.toString()).toBe("글");
});

test.each([
  "none.yaml",
  "posts",
  "linked/a.md",
  "glossary.yaml",
  "synonyms.yaml",
  "broken.yaml",
  "loop.yaml",
  "pipe.yaml",
  "../own-file.ts",
  "posts/../posts/a.md",
])("%s is not", (name) => {
  expect(readOwnFile(root, name)).toBeUndefined();
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrations, migrationsBetween } from "./migrations.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "migrations-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("those between two versions run, the newer included", () => {
  const names = (last: string, next: string) => migrationsBetween(last, next).map(({ name }) => name);
  expect(names("0.1.0", "1.0.0")).toContain("content-in-site-folder");
  expect(names("1.0.0", "1.1.0")).not.toContain("content-in-site-folder");
  expect(names("0.1.0", "0.9.9")).toEqual([]);
});

test("content-in-site-folder moves what lies at the top, and the second time nothing", async () => {
  writeFileSync(join(root, "glossary.yaml"), "- term: 가\n");
  const [move] = migrations;
  expect(await move?.run(root, true)).toEqual(["glossary.yaml → site/glossary.yaml"]);
  expect(existsSync(join(root, "site"))).toBe(false);
  expect(await move?.run(root, false)).toEqual(["glossary.yaml → site/glossary.yaml"]);
  expect(readFileSync(join(root, "site/glossary.yaml"), "utf8")).toBe("- term: 가\n");
  expect(await move?.run(root, false)).toEqual([]);
});

test("content-in-site-folder overwrites nothing", async () => {
  mkdirSync(join(root, "site"));
  writeFileSync(join(root, "glossary.yaml"), "a");
  writeFileSync(join(root, "site/glossary.yaml"), "b");
  await expect(migrations[0]?.run(root, false)).rejects.toThrow("site/glossary.yaml 파일이 이미 있어");
  expect(readFileSync(join(root, "site/glossary.yaml"), "utf8")).toBe("b");
});

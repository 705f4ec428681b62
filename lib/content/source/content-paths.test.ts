import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentPaths, engineVersion, movedContent } from "./content-paths.ts";

test("the engine's version is that of its package", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(engineVersion);
});

test("everything of the newspaper lies in the folders that engine.json names", () => {
  const { articles, files, settings, paper, ...inPaper } = contentPaths;
  expect([articles, files, settings, paper]).toEqual(["posts", "public", "site.config.ts", "site"]);
  expect(Object.values(inPaper).every((path) => path.startsWith(`${paper}/`))).toBe(true);
});

test("a file that lay at the root is known under its old name", () => {
  expect([...movedContent]).toEqual([
    ["glossary.yaml", "site/glossary.yaml"],
    ["synonyms.yaml", "site/synonyms.yaml"],
    ["removed-articles.yaml", "site/removed-articles.yaml"],
    ["imported-site.yaml", "site/imported-site.yaml"],
  ]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("docs/dependencies.md has a line for each package in package.json and for no other", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const rows = readFileSync("docs/dependencies.md", "utf8").match(/^\| `.*?(?= \|)/gm) ?? [];
  const documented = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(documented.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

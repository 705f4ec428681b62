import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noteKind } from "./note-kinds.ts";

const folder = join(import.meta.dirname, "..");

test("every note of the import has a name in both languages", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.(?:test|fixture)\.ts$/.test(name),
  );
  const rules = files.flatMap(
    (name) => readFileSync(join(folder, name), "utf8").match(/"import\/[a-z-]+"/g) ?? [],
  );
  const named = [...new Set(rules)].map((rule) => rule.slice(1, -1));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((rule) => noteKind(rule).en === rule)).toEqual([]);
});

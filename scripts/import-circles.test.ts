import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const roots = ["app", "components", "lib", "scripts"];

const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(root, name)),
);
const known = new Set([...files, "site.config.ts"]);

/** The imports of each file, types included. */
const imports = new Map([...known].map((file) => [file, importsOf(file)]));

test("no files import each other in a circle", () => {
  expect(circlesOf(imports)).toEqual([]);
});

test("no folders of lib import each other in a circle, site.config.ts included", () => {
  expect(circlesOf(foldedBy((file) => (file.startsWith("lib/") ? parts(file, 2) : parts(file, 1))))).toEqual(
    [],
  );
});

test("nor do the folders within each of them", () => {
  expect(circlesOf(foldedBy((file) => (file.startsWith("lib/") ? parts(file, 3) : parts(file, 1))))).toEqual(
    [],
  );
});

test("docs/architecture.md names every folder of lib", () => {
  const text = readFileSync("docs/architecture.md", "utf8");
  const folders = new Set(files.filter((file) => file.startsWith("lib/")).map((file) => parts(file, 2)));
  expect([...folders].filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([]);
});

test("a circle is found, and named by its members", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["a"]],
    ["d", []],
  ]);
  expect(circlesOf(graph)).toEqual([["a", "b", "c"]]);
});

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const names = text.matchAll(/^(?:import|export|\} from|.*\bimport\()[^"\n]*"((?:\.{1,2}|@)\/[^"]+)"/gm);
  return Array.from(names, ([, name = ""]) => {
    const path = name.startsWith("@/") ? name.slice(2) : normalize(join(dirname(file), name));
    return [path, `${path}.ts`, `${path}.tsx`].find((each) => known.has(each));
  }).filter((path) => path !== undefined);
}

/** `lib/markdown` of `lib/markdown/text/links.ts` for 2; a file higher up stands for itself. */
function parts(file: string, count: number): string {
  return file.split("/").slice(0, count).join("/");
}

function foldedBy(folderOf: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    const folder = folderOf(file);
    const others = imported.map(folderOf).filter((other) => other !== folder);
    folded.set(folder, [...(folded.get(folder) ?? []), ...others]);
  }
  return folded;
}

/** The groups whose members all reach each other. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachedFrom(node, graph)]));
  const groups = [...graph.keys()].map((node) =>
    [...(reached.get(node) ?? [])].filter((other) => reached.get(other)?.has(node)).sort(),
  );
  return [
    ...new Map(groups.filter(({ length }) => length > 0).map((group) => [group.join(), group])).values(),
  ];
}

function reachedFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return reached;
}

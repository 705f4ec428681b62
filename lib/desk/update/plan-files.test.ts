import { describe, expect, test } from "vitest";
import { planFiles, type Tree } from "./plan-files.ts";

function tree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files).map(([path, hash]) => [path, { hash }]));
}

function kindOf(base: string | undefined, ours: string | undefined, theirs: string | undefined) {
  const of = (hash: string | undefined) => tree(hash === undefined ? {} : { "lib/a.ts": hash });
  const steps = planFiles({
    base: of(base),
    ours: of(ours),
    theirs: of(theirs),
    isContent: (path) => path.startsWith("posts/"),
  });
  return steps.map(({ kind }) => kind);
}

describe("a file of the engine", () => {
  test.each([
    ["is unchanged everywhere", "1", "1", "1", []],
    ["was changed by the engine", "1", "1", "2", ["write"]],
    ["was added by the engine", undefined, undefined, "2", ["add"]],
    ["was removed by the engine", "1", "1", undefined, ["remove"]],
    ["was changed by the paper", "1", "3", "1", ["keep"]],
    ["was removed by the paper", "1", undefined, "1", ["keep"]],
    ["was changed by both alike", "1", "2", "2", []],
    ["was removed by both", "1", undefined, undefined, []],
    ["was changed by both", "1", "3", "2", ["merge"]],
    ["was added by both", undefined, "3", "2", ["merge"]],
    [
      "was removed by the paper and changed by the engine",
      "1",
      undefined,
      "2",
      ["removed-here-changed-there"],
    ],
    [
      "was changed by the paper and removed by the engine",
      "1",
      "3",
      undefined,
      ["changed-here-removed-there"],
    ],
  ] as const)("%s", (_, base, ours, theirs, kinds) => {
    expect(kindOf(base, ours, theirs)).toEqual(kinds);
  });
});

test("content is left out, and so is what only the paper has", () => {
  const steps = planFiles({
    base: tree({ "posts/sample.mdx": "1" }),
    ours: tree({ "posts/sample.mdx": "2", "notes.txt": "1" }),
    theirs: tree({ "posts/sample.mdx": "3", "posts/new.mdx": "1" }),
    isContent: (path) => path.startsWith("posts/"),
  });
  expect(steps).toEqual([]);
});

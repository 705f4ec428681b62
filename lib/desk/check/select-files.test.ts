import { expect, test } from "vitest";
import { selectFiles } from "./select-files.ts";

const files = ["posts/2025/2025-01-01-a.md", "posts/2026/2026-01-01-b.md", "posts/2026/2026-01-02-기사.mdx"];
const selected = (...named: string[]) => files.filter(selectFiles(named, "/repo"));

test("naming nothing selects every file", () => {
  expect(selected()).toEqual(files);
  expect(selected(".")).toEqual(files);
});

test("a file is selected by a relative or an absolute path", () => {
  expect(selected("./posts/2025/2025-01-01-a.md")).toEqual([files[0]]);
  expect(selected("/repo/posts/2026/2026-01-01-b.md")).toEqual([files[1]]);
});

test("a folder selects what is in it, and no folder that only begins alike", () => {
  expect(selected("posts/2026/")).toEqual([files[1], files[2]]);
  expect(selected("posts/20")).toEqual([]);
});

test("a Hangul name that macOS decomposed selects the file", () => {
  expect(selected("posts/2026/2026-01-02-기사.mdx".normalize("NFD"))).toEqual([files[2]]);
});

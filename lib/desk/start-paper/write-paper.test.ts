import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PaperStep } from "./plan-paper.ts";
import { restorePaper, writePaper } from "./write-paper.ts";

const steps: readonly PaperStep[] = [
  { path: "site.config.ts", text: "mine" },
  { path: "posts/2026/mine.mdx", text: "mine" },
  { path: "public/sample.svg", text: undefined },
];
const before = { "public/sample.svg": "sample", "site.config.ts": "sample" };
const after = { "posts/2026/mine.mdx": "mine", "site.config.ts": "mine" };
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-paper-"));
  cpSync("package.json", join(root, "public/sample.svg"));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(root, path), text);
});

afterEach(() => rmSync(root, { recursive: true }));

test("what holds stays, and nothing is left of the work", async () => {
  expect(await writePaper(root, steps, async () => true)).toBe(true);
  expect(filesIn(root)).toEqual(after);
  expect(existsSync(join(root, "public"))).toBe(false);
});

test("what does not hold is put back", async () => {
  expect(await writePaper(root, steps, async () => false)).toBe(false);
  expect(filesIn(root)).toEqual(before);
  const failing = writePaper(root, steps, () => Promise.reject(new Error("no disk")));
  await expect(failing).rejects.toThrow("no disk");
  expect(filesIn(root)).toEqual(before);
});

test("a process that died leaves everything for the next one to put back, whichever step it had reached", async () => {
  const dead = mkdtempSync(join(tmpdir(), "write-paper-"));
  await writePaper(root, steps, async () => {
    cpSync(root, dead, { recursive: true });
    return true;
  });
  for (const undone of [[], ["posts/2026/mine.mdx"], ["posts/2026/mine.mdx", "site.config.ts"]]) {
    const each = mkdtempSync(join(tmpdir(), "write-paper-"));
    cpSync(dead, each, { recursive: true });
    for (const path of undone) rmSync(join(each, path));
    expect(restorePaper(each)).toBe(true);
    expect(filesIn(each)).toEqual(before);
    expect(restorePaper(each)).toBe(false);
    rmSync(each, { recursive: true });
  }
  rmSync(dead, { recursive: true });
});

function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

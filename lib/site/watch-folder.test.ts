import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchFolder } from "./watch-folder.ts";

let folder = "";
let stop = () => {};
const onChange = vi.fn();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "watch-"));
  await mkdir(join(folder, "2026"));
  await writeFile(join(folder, "2026/a.md"), "가");
  onChange.mockClear();
  stop = watchFolder(folder, onChange);
});

afterEach(async () => {
  stop();
  await rm(folder, { recursive: true });
});

const seen = async () => {
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 5_000 });
  onChange.mockClear();
};

test("a file that is written, made, replaced or removed in any folder is a change", async () => {
  await writeFile(join(folder, "2026/a.md"), "나");
  await seen();
  await writeFile(join(folder, "2026/b.md"), "다");
  await seen();
  await writeFile(join(folder, "c.tmp"), "라");
  await rename(join(folder, "c.tmp"), join(folder, "2026/a.md"));
  await seen();
  await rm(join(folder, "2026/b.md"));
  await seen();
});

test("folders that are made later are watched too", async () => {
  await mkdir(join(folder, "2027/01"), { recursive: true });
  await seen();
  // The folders in a new folder are found with it.
  await vi.waitFor(async () => {
    onChange.mockClear();
    await writeFile(join(folder, "2027/01/d.md"), String(Math.random()));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 500 });
  }, 5_000);
});

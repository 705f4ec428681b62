import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkPictureFolder } from "./check-picture-folder.ts";

let root = "";
const lines: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "pictures-"));
  await mkdir(join(root, ".next"));
  lines.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

test("where pictures can be kept nothing is said", async () => {
  await checkPictureFolder(root);
  expect(lines).toEqual([]);
});

test("where they cannot, one line says what it costs and what to do", async () => {
  // Nothing can be written below a file, whoever runs the test.
  await writeFile(join(root, ".next/cache"), "");
  await checkPictureFolder(root);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "warn", message: expect.stringMatching(/made anew .* folder \.next\/cache/) },
  ]);
});

import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findArticleFiles } from "./read-source-files.ts";

vi.mock("node:fs/promises", async (original) => {
  const actual = await original<typeof import("node:fs/promises")>();
  return { ...actual, readdir: vi.fn(actual.readdir) };
});

test("a file that is deleted while the folder is read is not listed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "attention-"));
  const [staying, going] = ["2026-01-01-a.md", "2026-01-02-b.md"].map((name) => join(folder, name));
  for (const file of [staying, going]) await writeFile(file ?? "", "");
  const { readdir: list } = await vi.importActual<typeof import("node:fs/promises")>("node:fs/promises");
  vi.mocked(readdir).mockImplementationOnce(async (...parameters) => {
    const entries = await list(...parameters);
    rmSync(going ?? "");
    return entries;
  });
  expect((await findArticleFiles(folder)).map(({ path }) => path)).toEqual([staying]);
  await rm(folder, { recursive: true });
});

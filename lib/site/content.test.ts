import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetProcessWide } from "../log/process-wide.mjs";
import { siteContent } from "./content.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attention-"));
  vi.spyOn(process, "cwd").mockReturnValue(root);
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  forgetProcessWide("content");
});

afterEach(async () => {
  forgetProcessWide("content");
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

test("a server of production that finds no article has failed, rather than that it has nothing to say", async () => {
  vi.stubEnv("ATTENTION_STAGE", "production");
  await expect(siteContent()).rejects.toThrow("There is no article below posts/");
});

test("so it is when the settings of Next, in the same process, found none before", async () => {
  vi.stubEnv("ATTENTION_STAGE", "production");
  vi.stubEnv("NEXT_RUNTIME", undefined);
  await siteContent();
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  await expect(siteContent()).rejects.toThrow("There is no article below posts/");
});

test("a preview may be empty, and one article is enough", async () => {
  vi.stubEnv("ATTENTION_STAGE", "preview");
  expect((await siteContent()).everyArticle).toEqual([]);

  forgetProcessWide("content");
  vi.stubEnv("ATTENTION_STAGE", "production");
  await mkdir(join(root, "posts"));
  await writeFile(join(root, "posts/2026-01-01-a.md"), "---\ntitle: 가\n---\n글\n");
  expect((await siteContent()).everyArticle).toHaveLength(1);
});

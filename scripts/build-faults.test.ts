import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";

const repository = process.cwd();
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attention-"));
  await symlink(join(repository, "node_modules"), join(root, "node_modules"));
});

afterEach(() => rm(root, { recursive: true }));

test("a production build stops where no article is, as when posts/ was not copied; a preview goes on", async () => {
  expect(await run("check.ts", ["--gate"], "production")).toMatchObject({
    status: 1,
    error: expect.stringContaining("posts 폴더에 기사가 하나도 없어 사이트를 새로 만들지 않습니다."),
  });
  expect(await run("check.ts", ["--gate"], "preview")).toMatchObject({ status: 0 });
}, 60_000);

test("a search index that cannot be kept for the next build is written all the same", async () => {
  await mkdir(join(root, "posts"));
  await writeFile(join(root, "posts/2026-01-01-a.md"), "---\ntitle: 가\n---\n글\n");
  // Nothing can be written below a file, whoever runs the test.
  await mkdir(join(root, ".next"));
  await writeFile(join(root, ".next/cache"), "");
  const { status, error } = await run("search-index.ts", [], "production");
  expect([status, existsSync(join(root, ".search/index.db"))]).toEqual([0, true]);
  expect(error).toMatch(/^다음 빌드에 쓸 검색 색인을 저장하지 못했습니다[^\n]*\.next\/cache[^\n]*\n$/);
}, 60_000);

test.each([
  ["on Vercel", { VERCEL: "1", VERCEL_ENV: "production" }],
  ["in a container", { ATTENTION_OUTPUT: "standalone" }],
])(
  "a production build %s stops in one line when nobody said where the site is",
  async (_, environment) => {
    const { status, error } = await run("build.ts", [], "", { SITE_URL: "", ...environment });
    expect([status, error]).toEqual([
      1,
      expect.stringMatching(
        /^사이트의 주소가 정해지지 않았습니다\. [^\n]*SITE_URL[^\n]*공개된 사이트는 그대로입니다\.\n$/,
      ),
    ]);
  },
  60_000,
);

test.each([
  [
    "the project has a domain",
    { VERCEL_ENV: "production", VERCEL_PROJECT_PRODUCTION_URL: "news.vercel.app" },
  ],
  ["somebody said where", { VERCEL_ENV: "production", SITE_URL: "https://news.example.com" }],
  ["it is a preview", { VERCEL_ENV: "preview" }],
])(
  "a build on Vercel goes on when %s",
  async (_, environment) => {
    // It stops at what comes next: there are no articles, or, for a preview, no pages.
    const { error } = await run("build.ts", [], "", { SITE_URL: "", VERCEL: "1", ...environment });
    expect(error).not.toContain("사이트의 주소가 정해지지 않았습니다");
  },
  60_000,
);

/** Runs one of this repository's scripts in the site made for the test. */
async function run(
  script: string,
  args: readonly string[],
  stage: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ status: number; error: string }> {
  const command = ["--import", "tsx", join(repository, "scripts", script), ...args];
  try {
    const env = { ...process.env, ATTENTION_STAGE: stage, ...more };
    const { stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
    return { status: 0, error: stderr };
  } catch (error) {
    const { code, stderr } = z.object({ code: z.number(), stderr: z.string() }).parse(error);
    return { status: code, error: stderr };
  }
}

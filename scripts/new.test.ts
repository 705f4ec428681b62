import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = join(process.cwd(), "scripts/new.ts");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const complete = ["--title", "새 모델", "--category", "모델", "--tags", "가, 나", "--description", "요약."];
const dated = [...complete, "--date", "2026-11-24 09:00"];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-article-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("options alone make the file, and never the same file twice", { timeout: 60_000 }, async () => {
  const file = "posts/2026/2026-11-24-새-모델.mdx";
  expect(await newArticle(...dated)).toMatchObject({
    status: 0,
    output: `새 기사를 만들었습니다: ${file}\n`,
  });
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain('title: "새 모델"\ndescription: "요약."\ndate: 2026-11-24 09:00\n');

  const again = await newArticle(...dated, "--description", "다른 요약.");
  expect(again.status).toBe(1);
  expect(again.errors).toContain("다른 기사가 쓰는 주소입니다: /posts/새-모델");
  expect(await readFile(join(folder, file), "utf8")).toBe(text);
});

test("--dry-run shows the file and writes none", { timeout: 60_000 }, async () => {
  const { status, output } = await newArticle(...dated, "--draft", "--dry-run");
  expect(status).toBe(0);
  expect(output).toContain("posts/2026/2026-11-24-새-모델.mdx\n\n---\n");
  expect(output).toContain("tags: [가, 나]\ndraft: true\n");
  await expect(readFile(join(folder, "posts/2026/2026-11-24-새-모델.mdx"))).rejects.toThrow("ENOENT");
});

test("where nobody can be asked, what is missing is an error", { timeout: 60_000 }, async () => {
  const { status, errors } = await newArticle("--title", "새 모델");
  expect(status).toBe(1);
  expect(errors).toMatch(/분류가 없습니다[\s\S]*요약이 없습니다[\s\S]*사용법/);
});

interface Result {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function newArticle(...args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const options = ["--import", tsx, script, ...args];
    const child = spawn(process.execPath, options, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.on("data", (text: Buffer) => {
      output += text.toString();
    });
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString();
    });
    child.on("close", (status) => resolve({ status, output, errors }));
  });
}

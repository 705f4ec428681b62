import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-command-"));
  await writeSite("clean", "---\ntitle: 글\n---\n본문\n");
  await writeSite(
    "open",
    '---\ntitle: 글\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n\n<iframe src="https://frames.example/a"></iframe>\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function writeSite(name: string, post: string): Promise<void> {
  await mkdir(join(folder, name, "_posts"), { recursive: true });
  await writeFile(join(folder, name, "_config.yml"), "timezone: Asia/Seoul\n");
  await writeFile(join(folder, name, "_posts/2024-05-06-a.md"), post);
}

/** Runs the command in this project, always with `--dry-run`: nothing may be written here. */
function runDry(...args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", "--dry-run", ...args]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        output += text.toString();
      });
    }
    child.on("close", (status) => resolve({ status, output }));
  });
}

test("the status tells whether a person is needed, or the import could not be done", async () => {
  const [clean, open, none, wrong] = await Promise.all([
    runDry(join(folder, "clean")),
    runDry(join(folder, "open")),
    runDry(join(folder, "nowhere")),
    runDry("--normalize"),
  ]);
  expect(clean).toMatchObject({ status: 0, output: expect.stringContaining("+ posts/2024/2024-05-06-a.md") });
  expect(open).toMatchObject({
    status: 1,
    output: expect.stringContaining("posts/2024/2024-05-06-a.md:9:1  이전 사이트 전체가"),
  });
  // Found by the check of bodies, which runs in a process of its own.
  expect(open.output).toContain("posts/2024/2024-05-06-a.md:13:1  ");
  expect(none).toMatchObject({ status: 2, output: expect.stringContaining("_config.yml") });
  expect(wrong).toMatchObject({ status: 2, output: expect.stringContaining("npm run import --") });
}, 60_000);

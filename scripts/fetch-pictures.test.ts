import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const script = join(process.cwd(), "scripts/fetch-pictures.ts");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
let folder = "";
let base = "";
let asked = 0;

const server = createServer((_, response) => {
  asked++;
  response.writeHead(404).end();
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fetch-pictures-command-"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await mkdir(join(folder, "posts"));
  await writeFile(join(folder, "posts/a.md"), `---\ntitle: 가\n---\n![가](${base}/a.png)\n`);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function run(...args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", tsx, script, ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr });
      },
    );
  });
}

test("--help and a wrong option say how to call it", async () => {
  expect(await run("--help")).toMatchObject({ status: 0, output: expect.stringContaining("--dry-run") });
  expect(await run("--all")).toMatchObject({ status: 2, output: expect.stringContaining("--dry-run") });
  expect(await run("--max-megabytes", "0")).toMatchObject({
    status: 2,
    output: "--max-megabytes 값은 0보다 큰 숫자여야 합니다: ‘0’. 예: --max-megabytes 20\n",
  });
});

test("a dry run counts by host", async () => {
  expect(await run("--dry-run")).toEqual({
    status: 1,
    output: `     1  ${base.slice("http://".length)}\n기사 1건에 다른 사이트의 이미지 1개가 있습니다. 내려받을 주소는 1개입니다.\n내려받지 않았습니다(--dry-run).\n`,
  });
  expect(await readdir(folder)).toEqual(["posts"]);
});

test("the command asks no server of this machine", async () => {
  const { status, output } = await run();
  expect(status).toBe(1);
  expect(output).toContain(
    `인터넷에 공개되지 않은 주소(이 컴퓨터나 내부 네트워크): 1개\n  posts/a.md:4  ${base}/a.png\n`,
  );
  expect(asked).toBe(0);
});

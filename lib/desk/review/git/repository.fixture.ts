import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A git repository for tests, isolated from the machine's git settings. */
export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files (undefined deletes one) and commits them; gives the commit. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => string;
  /** Adds empty commits to a branch, in one go. */
  readonly lengthen: (branch: string, commits: number) => void;
  readonly link: (path: string, target: string) => void;
}

const folders: string[] = [];

export function createRepository(): TestRepository {
  const repository = repositoryAt(newFolder());
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** A clone over git's network protocol, because git ignores the depth for a plain path. */
export function cloneShallow(source: TestRepository, ...options: readonly string[]): TestRepository {
  const folder = newFolder();
  source.git("config", "uploadpack.allowAnySHA1InWant", "true");
  repositoryAt(dirname(folder)).git("clone", "--quiet", ...options, `file://${source.folder}`, folder);
  return repositoryAt(folder);
}

export function removeRepositories() {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function repositoryAt(folder: string): TestRepository {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    ...{ GIT_AUTHOR_NAME: "편집자", GIT_AUTHOR_EMAIL: "editor@example.org" },
    ...{ GIT_COMMITTER_NAME: "편집자", GIT_COMMITTER_EMAIL: "editor@example.org" },
  };
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "core.quotePath=false", ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  return {
    folder,
    git,
    commit: (files) => {
      for (const [path, text] of Object.entries(files)) {
        if (text === undefined) rmSync(join(folder, path));
        else write(join(folder, path), text);
      }
      git("add", "--all");
      git("commit", "--quiet", "--message", "change");
      return git("rev-parse", "HEAD");
    },
    lengthen: (branch, commits) => {
      const empty = `commit refs/heads/${branch}\ncommitter a <a@example.org> 1767225600 +0000\ndata 1\n-\n`;
      const stream = `${empty}from refs/heads/${branch}^0\n\n${`${empty}\n`.repeat(commits - 1)}`;
      execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, env, input: stream });
    },
    link: (path, target) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
    },
  };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pull-request-"));
  folders.push(folder);
  return folder;
}

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** An article's file with a body long enough for git to detect a rename. */
export function articleFileText(title: string, frontMatter = ""): string {
  const body = Array.from({ length: 12 }, (_, line) => `${title}의 ${line + 1}번째 문단이다.\n`).join("\n");
  return `---\ntitle: ${title}\ndescription: 요약\n${frontMatter}---\n\n${body}`;
}

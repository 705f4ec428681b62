import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { type Git, gitIn } from "../review/git/git.ts";
import { compareVersions, type Engine, engineFile, engineFilesFile, parseEngine } from "./engine.ts";
import type { Tree } from "./plan-files.ts";
import { readTree } from "./read-tree.ts";

/** An engine as it was released. */
export interface ReleasedEngine {
  readonly engine: Engine;
  readonly tree: Tree;
}

/** A separate repository for the comparison; it reads the paper's objects and writes none into the paper. */
export interface EngineSource {
  readonly git: Git;
  readonly next: ReleasedEngine;
  /** The release that the paper has, if the source still offers it. */
  readonly last: Tree | undefined;
  readonly close: () => Promise<void>;
}

export interface WantedEngine {
  /** A Git address, or a `.tar.gz` on this computer or on the web. */
  readonly from: string;
  /** The newest when undefined; a tarball has only one. */
  readonly version: string | undefined;
  /** The version that the paper runs. */
  readonly lastVersion: string;
}

const tarball = /\.(?:tar\.gz|tgz)$/;

/** @throws with what to do, when the address has no release, or not the one that was wanted */
export async function openEngineSource(root: string, wanted: WantedEngine): Promise<EngineSource> {
  const folder = await mkdtemp(join(tmpdir(), "engine-"));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const repository = join(folder, "engine.git");
    const git = await createRepository(root, folder, repository);
    const trees = tarball.test(wanted.from)
      ? await fromTarball(git, folder, wanted)
      : await fromGit(git, wanted);
    const tree = await readTree(git, trees.next);
    return {
      git,
      next: { tree, engine: await engineOf(git, tree) },
      last: trees.last === undefined ? undefined : await readTree(git, trees.last),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function createRepository(root: string, folder: string, repository: string): Promise<Git> {
  await gitIn(folder)(["init", "--quiet", "--bare", repository]);
  const objects = (await gitIn(root)(["rev-parse", "--path-format=absolute", "--git-path", "objects"]))
    .toString()
    .trim();
  await mkdir(join(repository, "objects/info"), { recursive: true });
  await writeFile(join(repository, "objects/info/alternates"), `${objects}\n`);
  return gitIn(repository, { env: { GIT_TERMINAL_PROMPT: "0" } });
}

async function fromGit(git: Git, { from, version, lastVersion }: WantedEngine) {
  const listed = await git(["ls-remote", "--tags", "--refs", "--", from]).catch((error: Error) => {
    throw new Error(`엔진을 받을 Git 주소를 읽지 못했습니다: ${from}\n  ${error.message.split("\n").at(-1)}`);
  });
  const versions = Array.from(listed.toString().matchAll(/refs\/tags\/v(\d+\.\d+\.\d+)$/gm), (match) =>
    String(match[1]),
  ).toSorted(compareVersions);
  const newest = version ?? versions.at(-1);
  if (newest === undefined)
    throw new Error(`${from}에 릴리스(v1.2.3 형식의 태그)가 없습니다. 주소를 확인해 주세요.`);
  if (!versions.includes(newest))
    throw new Error(`${from}에 ${newest} 릴리스가 없습니다. 있는 것: ${versions.join(", ")}`);
  const fetched = [newest, ...(versions.includes(lastVersion) ? [lastVersion] : [])];
  const tags = [...new Set(fetched)].map((each) => `refs/tags/v${each}:refs/tags/v${each}`);
  await git(["fetch", "--quiet", "--depth", "1", "--no-tags", "--", from, ...tags]);
  return {
    next: `refs/tags/v${newest}`,
    last: versions.includes(lastVersion) ? `refs/tags/v${lastVersion}` : undefined,
  };
}

async function fromTarball(git: Git, folder: string, { from, version }: WantedEngine) {
  if (version !== undefined)
    throw new Error("압축 파일에는 릴리스가 하나뿐이므로 --to 옵션을 쓰지 않습니다.");
  const file = /^https?:/.test(from) ? await download(from, join(folder, "engine.tar.gz")) : resolve(from);
  const work = join(folder, "work");
  await mkdir(work);
  await promisify(execFile)("tar", ["-xzf", file, "-C", work, "--strip-components=1"]).catch(
    (error: Error & { stderr?: string }) => {
      throw new Error(`압축 파일을 풀지 못했습니다: ${from}\n  ${(error.stderr ?? error.message).trim()}`);
    },
  );
  const inWork = ["--work-tree", work];
  await git([...inWork, "add", "--all", "--force", "."]);
  return { next: (await git(["write-tree"])).toString().trim(), last: undefined };
}

/** Larger than any engine; without a limit an endless answer would fill the disk. */
const largest = 200 * 1024 * 1024;

async function download(address: string, file: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(120_000) }).catch((error: Error) => {
    throw new Error(`${address}: 받지 못했습니다(${error.message}).`);
  });
  if (!response.ok || response.body === null)
    throw new Error(`${address}: 받지 못했습니다(${response.status}).`);
  const answer: AsyncIterable<Uint8Array> = response.body;
  let size = 0;
  await pipeline(
    Readable.from(answer),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > largest) throw new Error(`${address}: 200MB보다 커서 받지 않았습니다.`);
        yield chunk;
      }
    },
    createWriteStream(file),
  );
  return file;
}

async function engineOf(git: Git, tree: Tree): Promise<Engine> {
  const hash = tree.get(engineFile)?.hash;
  if (hash === undefined || !tree.has(engineFilesFile))
    throw new Error(
      `받은 것에 ${engineFile} 또는 ${engineFilesFile} 파일이 없습니다. 어텐션 엔진의 릴리스인지 확인해 주세요.`,
    );
  return parseEngine((await git(["cat-file", "blob", hash])).toString());
}

import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Git } from "../review/git/git.ts";
import { engineFile } from "./engine.ts";
import { mergeFile } from "./merge-file.ts";
import { mergeJsonTexts } from "./merge-json.ts";
import type { FileStep, TreeFile } from "./plan-files.ts";
import { readBlob } from "./read-tree.ts";

type MergeStep = Extract<FileStep, { kind: "merge" }>;

/** The results by file, for the report. Sorted paths. */
export interface WrittenFiles {
  readonly written: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Changed by both sides, and joined. */
  readonly merged: readonly string[];
  /** The paper's own changes, which no update touched. */
  readonly kept: readonly string[];
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly path: string;
  readonly what: string;
}

/** How the sides of a conflict are named. */
export interface Versions {
  readonly last: string;
  readonly next: string;
}

/**
 * Does the steps in a folder.
 *
 * @throws before anything is written, for a path or a kind of file that no release has
 */
export async function writeFiles(
  folder: string,
  git: Git,
  steps: readonly FileStep[],
  versions: Versions,
): Promise<WrittenFiles> {
  for (const step of steps) refuseUnsafe(step);
  const conflicts: Conflict[] = [];
  const merged: string[] = [];
  for (const step of steps) {
    if (step.kind === "write" || step.kind === "add") await write(folder, git, step.path, step.file);
    else if (step.kind === "remove") await rm(join(folder, step.path), { force: true });
    else if (step.kind === "merge") {
      const found = await merge(folder, git, step, versions);
      if (found === undefined) merged.push(step.path);
      else conflicts.push({ path: step.path, what: found });
    } else if (step.kind !== "keep") conflicts.push({ path: step.path, what: words[step.kind] });
  }
  const pathsOf = (kind: FileStep["kind"]) =>
    steps.filter((step) => step.kind === kind).map(({ path }) => path);
  return {
    written: pathsOf("write"),
    added: pathsOf("add"),
    removed: pathsOf("remove"),
    merged,
    kept: pathsOf("keep"),
    conflicts,
  };
}

const words = {
  "changed-here-removed-there":
    "엔진에서는 삭제된 파일인데 이 신문에서 수정했습니다. 그대로 두었습니다. 더 쓰지 않는다면 삭제해 주세요.",
  "removed-here-changed-there":
    "이 신문에서 삭제한 파일을 엔진이 수정했습니다. 삭제된 채로 두었습니다. 필요하면 새 엔진에서 가져와 주세요.",
} as const;

/** @returns what could not be joined; undefined when all could */
async function merge(
  folder: string,
  git: Git,
  { path, base, ours, theirs }: MergeStep,
  versions: Versions,
): Promise<string | undefined> {
  const known = base === undefined ? undefined : await readBlob(git, base.hash).catch(() => undefined);
  const sides = {
    base: known ?? Buffer.of(),
    ours: await readBlob(git, ours.hash),
    theirs: await readBlob(git, theirs.hash),
  };
  if (path === "package-lock.json") {
    // npm writes it anew from package.json.
    await write(folder, git, path, theirs);
    return undefined;
  }
  if (path === "package.json" || path === engineFile) {
    const { text, conflicts } = mergeJsonTexts(
      ...([sides.base, sides.ours, sides.theirs].map(String) as [string, string, string]),
    );
    await writeFile(join(folder, path), text);
    return conflicts.length === 0
      ? undefined
      : `양쪽에서 다르게 수정한 값은 이 신문의 값을 유지했습니다: ${conflicts.join(", ")}`;
  }
  const joined = await mergeFile(sides, {
    ours: "이 신문",
    base: `엔진 ${versions.last}`,
    theirs: `엔진 ${versions.next}`,
  });
  if (joined === undefined) return "텍스트 파일이 아니어서 합칠 수 없습니다. 이 신문의 파일을 유지했습니다.";
  await writeFile(join(folder, path), joined.bytes);
  if (joined.conflicts === 0) return undefined;
  const advice = `‘<<<<<<< 이 신문’과 ‘>>>>>>> 엔진 ${versions.next}’ 사이에서 남길 쪽을 골라 주세요.`;
  return known === undefined
    ? `양쪽에서 수정했고, 이전 엔진의 파일을 찾지 못해 비교할 수 없습니다. ${advice}`
    : `양쪽에서 같은 곳을 수정했습니다(${joined.conflicts}곳). ${advice}`;
}

async function write(folder: string, git: Git, path: string, file: TreeFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await readBlob(git, file.hash));
  await chmod(target, file.mode === "100755" ? 0o755 : 0o644);
}

/** A tree that somebody made by hand can name `.git/hooks`, or a link that leads out of the folder. */
function refuseUnsafe(step: FileStep) {
  const file = "file" in step ? step.file : "theirs" in step ? step.theirs : undefined;
  const isOdd = step.path.split("/").some((part) => /^(?:|\.\.?|\.git|git~1)$/i.test(part.trim()));
  if (isOdd || step.path.includes("\\") || (file?.mode !== undefined && !file.mode.startsWith("100")))
    throw new Error(`엔진에 있을 수 없는 파일이어서 업데이트를 멈췄습니다: ${step.path}`);
}

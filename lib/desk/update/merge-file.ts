import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface MergedFile {
  readonly bytes: Buffer;
  /** The number of conflicts, which stand between Git's marks. */
  readonly conflicts: number;
}

export interface Sides {
  readonly base: Buffer;
  readonly ours: Buffer;
  readonly theirs: Buffer;
}

/**
 * Merges three versions of a file.
 *
 * @param labels what the marks call the sides
 * @returns undefined for binary files
 * @see https://git-scm.com/docs/git-merge-file
 */
export async function mergeFile(
  sides: Sides,
  labels: Readonly<Record<keyof Sides, string>>,
): Promise<MergedFile | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "merge-file-"));
  try {
    const order = ["ours", "base", "theirs"] as const;
    for (const side of order) await writeFile(join(folder, side), sides[side]);
    const names = order.flatMap((side) => ["-L", labels[side]]);
    const { code, output } = await runGit(["merge-file", "-p", ...names, ...order], folder);
    // Git reports more than 127 conflicts as 127.
    return code <= 127 ? { bytes: output, conflicts: code } : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runGit(args: readonly string[], folder: string): Promise<{ code: number; output: Buffer }> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 255, output: Buffer.concat(output) }));
  });
}

import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts a folder onto a disk of its own, of so many megabytes; takes the right to mount. Returns what unmounts it. */
export function ontoSmallDisk(folder: string, megabytes: number): () => void {
  const before = `${folder}-before`;
  renameSync(folder, before);
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  const unmount = unmounting(folder);
  try {
    execFileSync("cp", ["-a", `${before}/.`, folder]);
  } catch (error) {
    unmount();
    throw error;
  }
  return unmount;
}

/** Writes until there is no room left. */
export function fill(folder: string): void {
  const piece = Buffer.alloc(4_096);
  for (;;) {
    try {
      writeFileSync(join(folder, "filler"), piece, { flag: "a" });
    } catch {
      return;
    }
  }
}

/** Lets nobody write below a folder, not even root. */
export function makeReadOnly(folder: string): () => void {
  execFileSync("mount", ["--bind", folder, folder]);
  execFileSync("mount", ["-o", "remount,ro,bind", folder]);
  return unmounting(folder);
}

function unmounting(folder: string): () => void {
  const unmount = () => {
    process.off("exit", unmount);
    execFileSync("umount", ["-l", folder]);
  };
  process.once("exit", unmount);
  return unmount;
}

export function megabytesOf(folder: string): number {
  return Number(execFileSync("du", ["-sm", folder], { encoding: "utf8" }).split("\t")[0]);
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Memory {
  readonly now: number;
  /** Since the process began. */
  readonly most: number;
}

/** Megabytes that a process holds. */
export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1_024);
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

/** Files below a folder, and their bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const sizes = execFileSync("find", [folder, "-type", "f", "-printf", "%s\\n"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  })
    .split("\n")
    .filter((line) => line !== "")
    .map(Number);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

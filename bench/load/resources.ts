import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { LoggedServer } from "../faults/server.ts";

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

const heldSchema = z.object({
  heldMemory: z.object({ heapUsed: z.number(), external: z.number(), arrayBuffers: z.number() }),
});

/** Megabytes that a server with `tell-memory.mjs` still needs: its objects, and what they hold outside of V8's heap. */
export async function heldMemoryOf(server: LoggedServer): Promise<number> {
  const told = () => server.log().filter((line) => line.startsWith('{"heldMemory":'));
  const before = told().length;
  server.signal("SIGUSR2");
  while (told().length === before) await wait(100);
  const { heapUsed, external } = heldSchema.parse(JSON.parse(told().at(-1) ?? "")).heldMemory;
  return Math.round((heapUsed + external) / 2 ** 20);
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

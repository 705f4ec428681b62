import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { basename } from "node:path";

const left = new Set([".git", ".next", ".search", "node_modules", "test-results"]);

/** Copies the project, packages included, so that it can be built over other articles. */
export async function copyProject(target: string): Promise<void> {
  await cp(process.cwd(), target, { recursive: true, filter: (source) => !left.has(basename(source)) });
  // A symbolic link would lead out of Turbopack's root; hard links are there at once, on one disk.
  try {
    execFileSync("cp", ["-al", "node_modules", target], { stdio: "ignore" });
  } catch {
    execFileSync("cp", ["-a", "node_modules", target]);
  }
}

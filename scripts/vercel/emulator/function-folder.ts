import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FunctionConfig } from "./build-output.ts";

export function functionConfig(folder: string): FunctionConfig {
  return JSON.parse(readFileSync(join(folder, ".vc-config.json"), "utf8"));
}

/**
 * Creates a function's disk: its own folder and the files that it lists, and nothing else of the project, so that a file
 * that the build forgot is missing as on Vercel.
 * @param project what the listed files are named from
 */
export function materialise(folder: string, project: string, target: string): string {
  const place = join(target, createHash("sha1").update(folder).digest("hex").slice(0, 10));
  if (existsSync(place)) return place;
  for (const [name, source] of Object.entries(functionConfig(folder).filePathMap ?? {})) {
    const to = join(place, name);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFile(join(project, source), to);
  }
  cpSync(folder, place, { recursive: true });
  return place;
}

/** How many files a function has, and their bytes as Vercel counts them: not compressed. */
export function weighFunction(
  folder: string,
  project: string,
): { readonly files: number; readonly bytes: number } {
  const listed = Object.values(functionConfig(folder).filePathMap ?? {}).map((source) =>
    join(project, source),
  );
  const sizes = listed.map((file) => {
    const state = lstatSync(file);
    // A link to a folder of packages weighs what it is; what is in the folder is listed too.
    return state.isSymbolicLink() ? 0 : statSync(file).size;
  });
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A hard link where it is possible: a function of this site has up to 4,000 files. */
function copyFile(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}

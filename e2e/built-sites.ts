import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { copyProject } from "./copy-project.ts";

/** A site over other articles or settings. */
export interface SiteToBuild {
  /** Of its folder; sites of one name are built once. */
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Writes what differs from the project. */
  readonly prepare: (root: string) => void | Promise<void>;
}

/** The folder that all workers of a run share; `global-setup.ts` makes and removes it. */
const sharedFolder = "E2E_SITES";

/** Makes the folder for the sites of this run, and answers what removes it. */
export function prepareSites(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "attention-sites-"));
  process.env[sharedFolder] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * A copy of the built site, for one test file alone: servers render into their folder. The first that asks builds it; the
 * others, and the same file after a failure, wait for that build.
 */
export async function builtSite(site: SiteToBuild): Promise<string> {
  const folder = process.env[sharedFolder];
  if (folder === undefined)
    throw new Error(`${sharedFolder} is not set: playwright.config.ts runs global-setup.ts.`);
  const root = join(folder, site.name);
  const outcome = join(folder, `${site.name}.outcome`);
  if (isFirst(`${root}.lock`)) writeFileSync(outcome, await build(root, site));
  while (!existsSync(outcome)) await setTimeout(200);
  const failure = readFileSync(outcome, "utf8");
  if (failure !== "") throw new Error(failure);
  const copy = join(mkdtempSync(join(folder, `${site.name}-`)), "site");
  copySite(root, copy);
  return copy;
}

/** Copies a built site; packages are shared. */
export function copySite(from: string, to: string): void {
  mkdirSync(to);
  const script =
    'cd "$1" && tar --exclude=./node_modules -cf - . | tar -xf - -C "$2" && cp -al node_modules "$2"';
  execFileSync("sh", ["-c", script, "sh", from, to]);
}

const compiled = ".next/cache/turbopack";

/** @returns what went wrong, or nothing */
async function build(root: string, { env, prepare }: SiteToBuild): Promise<string> {
  try {
    await copyProject(root);
    // What was compiled for the project is not compiled again: half of a build.
    if (existsSync(compiled)) cpSync(compiled, join(root, compiled), { recursive: true });
    await prepare(root);
    const built = { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" };
    execFileSync("npm", ["run", "build"], { cwd: root, env: built, stdio: ["ignore", "ignore", "pipe"] });
    return "";
  } catch (error) {
    return String(error);
  }
}

/** A folder can be made once only. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

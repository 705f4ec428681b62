import { createHash } from "node:crypto";
import { compareVersions, type EngineFiles } from "./engine.ts";

/** Git's hash of a file's bytes. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobHash(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The list of an engine's files in a release. */
export function engineFiles(
  version: string,
  files: ReadonlyMap<string, Uint8Array>,
  isEngine: (path: string) => boolean,
): EngineFiles {
  const entries = [...files].filter(([path]) => isEngine(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { version, files: Object.fromEntries(entries.map(([path, bytes]) => [path, blobHash(bytes)])) };
}

/** The reason against a release; undefined when there is none. */
export function releaseProblem(version: string, last: string, changelog: string): string | undefined {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `not a version: ${version}. Write it like 1.2.3`;
  if (compareVersions(version, last) < 0) return `${version} is older than the engine's version, ${last}`;
  return changelog.split("\n").some((line) => line.startsWith(`## ${version}`))
    ? undefined
    : `CHANGELOG.md has no section "## ${version}"`;
}

/** A JSON text with another version at its top; every other byte stays. */
export function withVersion(text: string, version: string): string {
  return text.replace(/^( {0,8}"version": )"[^"]*"/m, `$1"${version}"`);
}

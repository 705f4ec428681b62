import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A hash of the code in these files and folders and of all libraries: the version of a cache, which need not be raised
 * by hand. Undefined if the sources are not on the disk, as in a deployed function.
 */
export async function codeVersion(root: string, paths: readonly string[]): Promise<string | undefined> {
  const hash = createHash("sha1").update(process.version);
  try {
    for (const path of ["package-lock.json", ...paths].map((each) =>
      join(/* turbopackIgnore: true */ root, each),
    )) {
      for (const file of await filesAt(path)) hash.update(await readFile(file));
    }
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

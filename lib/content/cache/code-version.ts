import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Equal as long as the code in these files and folders, and every library, is the same: what a result is remembered
 * under, so that nobody has to think of raising a number. Undefined where the sources are not on the disk, as in a
 * deployed function.
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

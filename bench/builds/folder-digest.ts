import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Of the names and contents of the files in a folder for which `isPart` says so. */
export async function folderDigest(
  folder: string,
  isPart: (path: string) => boolean = () => true,
): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await filesIn(folder, "", isPart)) {
    hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  }
  return hash.digest("hex").slice(0, 12);
}

async function filesIn(
  root: string,
  folder: string,
  isPart: (path: string) => boolean,
): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .map((entry) => ({ entry, path: join(folder, entry.name) }))
      .filter(({ path }) => isPart(path))
      .map(({ entry, path }) => (entry.isDirectory() ? filesIn(root, path, isPart) : [path])),
  );
  return lists.flat().sort();
}

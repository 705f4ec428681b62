import * as fs from "node:fs/promises";
import { join } from "node:path";
import { wholeFiles } from "../page-cache/whole-files.mjs";

/**
 * Removes from a build what Next's router in the browser would fetch of each page: the page as React's payload, whole
 * (`.rsc`) and in some seven parts (`.segments/`). No page of this site asks for any (`clientEntry` in
 * `next.config.ts`), and they are five sixths of a build. The cache of pages does without (`without-payload.mjs`).
 *
 * @param folder with Next's pages, `.next/server/app`
 * @returns how many files there were
 */
export async function removePayload(folder: string): Promise<number> {
  const { writeFile } = wholeFiles(fs);
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  let removed = 0;
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name.endsWith(".rsc")) {
      await fs.rm(path);
      removed += 1;
    } else if (entry.isFile() && entry.name.endsWith(".meta")) {
      const { segmentPaths, ...meta } = JSON.parse(await fs.readFile(path, "utf8"));
      if (segmentPaths !== undefined) await writeFile(path, JSON.stringify(meta));
    }
  }
  // Deepest first, so that what is left of them is empty.
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of folders
    .filter((each) => /\.segments(?:\/|$)/.test(each))
    .sort()
    .reverse())
    await fs.rmdir(path);
  return removed;
}

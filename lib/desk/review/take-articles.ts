import { rm } from "node:fs/promises";
import { join } from "node:path";
import { contentPaths } from "../../content/source/content-paths.ts";
import type { Git } from "./git/git.ts";

/** The editors' paths; everything else is code, which is never taken from a pull request. */
const editorsFiles = [contentPaths.articles, contentPaths.files, contentPaths.paper];

/**
 * Replaces the editors' files in a folder by those of a commit. Writes a symbolic link as a file that contains its target,
 * so that nothing follows it.
 * @returns the names of the commit's files
 */
export async function takeArticles(git: Git, commit: string, folder: string): Promise<readonly string[]> {
  const listed = (await git(["ls-tree", "--name-only", "-z", commit, "--", ...editorsFiles])).toString();
  const present = listed.split("\0").filter((name) => name !== "");
  for (const name of editorsFiles) await rm(join(folder, name), { recursive: true, force: true });
  if (present.length > 0) {
    await git([
      ...["-c", "core.symlinks=false", `--work-tree=${folder}`],
      ...["checkout", "--quiet", "--force", commit, "--", ...present.map((name) => `:(top)${name}`)],
    ]);
  }
  return present;
}

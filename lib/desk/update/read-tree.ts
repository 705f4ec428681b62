import type { Git } from "../review/git/git.ts";
import type { Tree, TreeFile } from "./plan-files.ts";

/** The files of a commit or tree. */
export async function readTree(git: Git, tree: string): Promise<Tree> {
  const listed = (await git(["ls-tree", "-r", "-z", "--full-tree", tree])).toString();
  return new Map(
    listed
      .split("\0")
      .filter(Boolean)
      .map((line): [string, TreeFile] => {
        const [about = "", path = ""] = line.split("\t");
        const [mode = "", , hash = ""] = about.split(" ");
        return [path, { mode, hash }];
      }),
  );
}

/** @throws when the repository doesn't have it */
export function readBlob(git: Git, hash: string): Promise<Buffer> {
  return git(["cat-file", "blob", hash]);
}

import type { Git } from "./git.ts";

/** An article's file on both sides of a change, as git names it; undefined on a side without it. */
export interface FileChange {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The files under `posts/` that differ between two commits; a renamed file is one change. */
export async function changedFiles(git: Git, base: string, head: string): Promise<readonly FileChange[]> {
  const output = await git([
    ...["-c", "diff.renameLimit=0", "diff", "--name-status", "--find-renames", "--no-ext-diff", "-z"],
    ...[base, head, "--", "posts"],
  ]);
  return parseNameStatus(output.toString()).filter(({ before, after }) => isArticle(after ?? before ?? ""));
}

/** Reads `git diff --name-status -z`: a status, then one path, or two for a rename or a copy. */
function parseNameStatus(output: string): readonly FileChange[] {
  const fields = output.split("\0");
  const changes: FileChange[] = [];
  for (let place = 0; place + 1 < fields.length; ) {
    const status = fields[place]?.[0] ?? "";
    const first = fields[place + 1];
    const second = fields[place + 2];
    if (status === "R") changes.push({ before: first, after: second });
    else if (status === "C") changes.push({ before: undefined, after: second });
    else
      changes.push({ before: status === "A" ? undefined : first, after: status === "D" ? undefined : first });
    place += status === "R" || status === "C" ? 3 : 2;
  }
  return changes;
}

/** File names of articles, as for `findArticleFiles`. */
export function isArticle(path: string): boolean {
  return /^posts\/(?:.*\/)?[^/.][^/]*\.(?:mdx|md|markdown)$/i.test(path);
}

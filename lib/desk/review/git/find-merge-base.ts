import type { Git } from "./git.ts";

/** Two commits without a common ancestor. */
export class NoCommonHistory extends Error {
  constructor(base: string, head: string) {
    super(`두 커밋에 공통된 기록이 없어 무엇이 바뀌었는지 알 수 없습니다: ${base}, ${head}`);
  }
}

/** How many commits to add to a shallow clone, step by step; the last step fetches everything. */
const depths = ["--deepen=50", "--deepen=500", "--unshallow"];

/**
 * The merge base of two commits. Fetches more history when a shallow clone does not contain it.
 * @param source a remote's name, or the address of a repository
 * @throws when they have no history in common
 */
export async function findMergeBase(
  git: Git,
  base: string,
  head: string,
  source = "origin",
): Promise<string> {
  let found = await knownMergeBase(git, base, head);
  for (const depth of depths) {
    if (found !== undefined || !(await isShallow(git))) break;
    await git(["fetch", "--quiet", "--no-tags", depth, source, base, head]);
    found = await knownMergeBase(git, base, head);
  }
  if (found !== undefined) return found;
  throw new NoCommonHistory(base, head);
}

/** The merge base, if this clone contains it. */
export async function knownMergeBase(git: Git, base: string, head: string): Promise<string | undefined> {
  const output = await git(["merge-base", base, head]).catch(() => Buffer.of());
  return output.toString().trim() || undefined;
}

/** Whether this clone is shallow. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}

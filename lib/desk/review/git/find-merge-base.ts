import type { Git } from "./git.ts";

/** Two commits that never were one. */
export class NoCommonHistory extends Error {
  constructor(base: string, head: string) {
    super(`두 커밋에 공통된 기록이 없어 무엇이 바뀌었는지 알 수 없습니다: ${base}, ${head}`);
  }
}

/** How many commits a shallow clone gets in addition, first few, then many; with the last, everything. */
const depths = ["--deepen=50", "--deepen=500", "--unshallow"];

/**
 * The commit from which two others went apart. A shallow clone that does not reach back so far fetches more.
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

/** The same, as far as this clone reaches back. */
export async function knownMergeBase(git: Git, base: string, head: string): Promise<string | undefined> {
  const output = await git(["merge-base", base, head]).catch(() => Buffer.of());
  return output.toString().trim() || undefined;
}

/** Whether this clone is without the older commits. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}

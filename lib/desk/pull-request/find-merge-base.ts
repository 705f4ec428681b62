import type { Git } from "./git.ts";

/** How many commits a shallow clone gets in addition, first few, then many; with the last, everything. */
const depths = ["--deepen=50", "--deepen=500", "--unshallow"];

/**
 * The commit from which two others went apart. A shallow clone that does not reach back so far fetches more.
 * @throws when they have no history in common
 */
export async function findMergeBase(git: Git, base: string, head: string): Promise<string> {
  let found = await mergeBase(git, base, head);
  for (const depth of depths) {
    if (found !== undefined || !(await isShallow(git))) break;
    await git(["fetch", "--quiet", "--no-tags", depth, "origin", base, head]);
    found = await mergeBase(git, base, head);
  }
  if (found !== undefined) return found;
  throw new Error(`두 커밋에 공통된 역사가 없어서 무엇이 바뀌었는지 알 수 없습니다: ${base}, ${head}`);
}

async function mergeBase(git: Git, base: string, head: string): Promise<string | undefined> {
  const output = await git(["merge-base", base, head]).catch(() => Buffer.of());
  return output.toString().trim() || undefined;
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}
